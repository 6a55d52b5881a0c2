import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const tutti = seenIn('komm64/tutti src/adapters/instagram.ts @8e4b06a', '2026-08-02');
const scripted = unseen('public scripts that drive the site, undated');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

/** What a post says and who wrote it. On a page of its own, and in reels, no article stands around it. */
const post: Site['actions'][number]['target'] = [
  { within: tutti('article'), texts: [tutti('h1'), common('header a[href^="/"]')] },
  { within: common('[role="dialog"]'), texts: [tutti('h1')] },
  { within: common('main'), texts: [tutti('h1')] },
];

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  surfaces: [
    {
      // The page accounts/edit. The name is changed elsewhere, in the accounts centre.
      id: 'profile',
      act: 'post',
      boxes: [
        scripted('textarea#pepBio'),
        scripted('textarea[name="biography"]'),
        labelled('textarea[placeholder="Bio"]'),
      ],
      composer: [common('form'), common('main'), common('body')],
      controls: [
        labelled('[role="button"]', ['Kirim', 'Submit']),
        scripted('button', ['Kirim', 'Submit']),
        scripted('button[type="submit"]'),
      ],
      keys: [],
      quoted: [],
    },
    {
      // What is said to a post that goes to somebody: the dialog of the paper plane.
      id: 'sending',
      act: 'message',
      boxes: [
        scripted('[role="dialog"] [name="shareCommentText"]'),
        labelled('[role="dialog"] :is(input, textarea)[placeholder^="Tulis pesan"]'),
        labelled('[role="dialog"] :is(input, textarea)[placeholder^="Write a message"]'),
      ],
      composer: [common('[role="dialog"]')],
      controls: [labelled('[role="button"]', ['Kirim', 'Send']), labelled('button', ['Kirim', 'Send'])],
      // Whether Enter sends here is not known.
      keys: [],
      quoted: [],
    },
    {
      id: 'story',
      act: 'message',
      boxes: [
        scripted('textarea[placeholder^="Reply to "]'),
        labelled('textarea[placeholder^="Balas "]'),
        labelled('textarea[placeholder^="Kirim pesan"]'),
        labelled('textarea[placeholder^="Send message"]'),
      ],
      composer: [common('form'), common('section'), common('[role="dialog"]'), common('body')],
      controls: [
        labelled('[role="button"]', ['Kirim', 'Send']),
        labelled('button', ['Kirim', 'Send']),
        labelled('[role="button"]:has(svg[aria-label="Kirim"])'),
        labelled('[role="button"]:has(svg[aria-label="Send"])'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'comment',
      act: 'comment',
      boxes: [
        labelled('textarea[aria-label="Tambahkan komentar…"]'),
        tutti('textarea[aria-label="Add a comment…"]'),
        tutti('form textarea[autocomplete="off"]'),
        // Under reels.
        labelled('[contenteditable="true"][aria-label^="Tambahkan komentar"]'),
        labelled('[contenteditable="true"][aria-label^="Add a comment"]'),
        labelled('input[placeholder^="Tambahkan komentar"]'),
        labelled('input[placeholder^="Add a comment"]'),
      ],
      composer: [common('form'), common('[role="dialog"]'), common('article'), common('main'), common('body')],
      controls: [labelled('[role="button"]', ['Posting', 'Kirim', 'Post']), tutti('button[type="submit"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [
        { within: tutti('article'), text: tutti('h1') },
        { within: common('[role="dialog"]'), text: tutti('h1') },
        { within: common('main'), text: tutti('h1') },
      ],
    },
    {
      // Posts and reels, and old captions that are edited.
      id: 'caption',
      act: 'post',
      boxes: [
        tutti('[role="dialog"] [contenteditable="true"][aria-label="Write a caption..."]'),
        tutti('[role="dialog"] [contenteditable="true"][aria-label="Write a caption…"]'),
        tutti('[role="dialog"] [contenteditable="true"][role="textbox"]'),
        // On a phone the last step is a page.
        labelled('textarea[aria-label^="Tulis keterangan"]'),
        labelled('textarea[aria-label^="Write a caption"]'),
      ],
      composer: [common('[role="dialog"]'), common('body')],
      controls: [
        labelled('[role="button"]', ['Bagikan', 'Share', 'Jadwalkan', 'Schedule', 'Selesai', 'Done']),
        labelled('button', ['Bagikan', 'Share', 'Jadwalkan', 'Schedule', 'Selesai', 'Done']),
      ],
      keys: [],
      quoted: [],
    },
    {
      id: 'message',
      act: 'message',
      boxes: [tutti('[role="textbox"][contenteditable="true"][data-lexical-editor="true"]')],
      composer: [common('[role="dialog"]'), common('section'), common('main'), common('body')],
      controls: [
        labelled('[role="button"]', ['Kirim', 'Send']),
        labelled('[role="button"]:has(svg[aria-label="Kirim"])'),
        labelled('[role="button"]:has(svg[aria-label="Send"])'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [
        tutti('[role="button"]:has(svg[aria-label="Like"])'),
        tutti('[role="button"]:has(svg[aria-label="Suka"])'),
        labelled('button:has(svg[aria-label="Like"])'),
        labelled('button:has(svg[aria-label="Suka"])'),
      ],
      undoes: [
        scripted('[role="button"]:has(svg[aria-label="Unlike"])'),
        scripted('[role="button"]:has(svg[aria-label="Batal suka" i])'),
      ],
      // The photo, with what lies over it to keep it from being dragged away.
      double: [
        common('article div:has(> div > img)'),
        common('article div:has(> video)'),
        common('main div:has(> video)'),
      ],
      target: [
        // The small heart beside a comment.
        { within: common('li'), texts: [common('span[dir="auto"]'), tutti('h1')] },
        ...post,
      ],
    },
    {
      // The paper plane opens a dialog that names whom to send to, and shows nothing of the post.
      id: 'send',
      act: 'share',
      controls: [
        labelled('[role="dialog"] [role="button"]', ['Kirim', 'Send']),
        labelled('[role="dialog"] button', ['Kirim', 'Send']),
      ],
      opened: {
        by: [
          labelled(':is(button, [role="button"]):has(svg[aria-label="Bagikan"])'),
          labelled(':is(button, [role="button"]):has(svg[aria-label="Bagikan Postingan"])'),
          scripted(':is(button, [role="button"]):has(svg[aria-label="Share"])'),
          scripted(':is(button, [role="button"]):has(svg[aria-label="Share Post"])'),
        ],
        target: post,
      },
      target: [],
    },
    {
      id: 'repost',
      act: 'share',
      controls: [
        tutti('[role="button"]:has(svg[aria-label="Repost"])'),
        labelled('[role="button"]:has(svg[aria-label="Posting ulang"])'),
        labelled('button:has(svg[aria-label="Repost"])'),
        labelled('button:has(svg[aria-label="Posting ulang"])'),
      ],
      undoes: [
        scripted('[role="button"]:has(svg[aria-label="Unrepost"])'),
        labelled('[role="button"]:has(svg[aria-label="Batalkan posting ulang" i])'),
      ],
      target: post,
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        labelled('button', ['Ikuti', 'Ikuti Balik', 'Follow', 'Follow Back']),
        labelled('[role="button"]', ['Ikuti', 'Ikuti Balik', 'Follow', 'Follow Back']),
      ],
      target: [
        // A profile's header holds name and bio; over a post it is only the name, so the post speaks for its author.
        ...post.slice(0, 1),
        {
          within: common('header'),
          texts: [common('h2'), common('h1'), common('section span[dir="auto"]')],
        },
        // A row in a list of people: the nearest box with a link to one.
        { within: common('div:has(a[href^="/"])'), texts: [common('a[href^="/"]'), common('span[dir="auto"]')] },
      ],
    },
  ],
};
