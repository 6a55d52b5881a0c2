import { mobilePost, mobileSurfaces } from './facebook-mobile.ts';
import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const scripted = unseen('public scripts that drive the site, undated');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

/** What a post says and who wrote it. */
const post = [
  captured('[data-ad-comet-preview="message"]'),
  captured('[data-ad-preview="message"]'),
  captured('[data-ad-rendering-role="story_message"]'),
  scripted('[data-ad-rendering-role="profile_name"]'),
];

/** Whatever a page, a profile or a group says of itself outside its posts: name, bio, description. */
const own = [common('h1'), common('[dir="auto"]:not([role="feed"] *, [role="article"] *, [role="button"] *)')];

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'web.facebook.com', 'm.facebook.com'],
  surfaces: [
    {
      // The chat panes at the foot of the page, and facebook.com/messages.
      id: 'message',
      act: 'message',
      boxes: [
        scripted('[aria-label="Thread composer"] [role="textbox"][contenteditable="true"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label="Pesan"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label="Message"]'),
        scripted('[role="textbox"][contenteditable="true"][aria-placeholder="Aa"]'),
      ],
      // Several panes stand open side by side: each is sent alone.
      composer: [
        scripted('[aria-label="Thread composer"]'),
        common('[role="group"]'),
        common('[role="dialog"]'),
        common('[role="main"]'),
        common('body'),
      ],
      controls: [
        scripted('[role="button"][aria-label="Press Enter to send" i]'),
        labelled('[role="button"][aria-label="Tekan Enter untuk mengirim" i]'),
        labelled('[role="button"][aria-label="Kirim"]'),
        labelled('[role="button"][aria-label="Send"]'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // A post opened in a dialog has comment boxes inside role=dialog: comments come before posts.
      id: 'comment',
      act: 'comment',
      boxes: [
        labelled('[role="textbox"][contenteditable="true"][aria-label*="komentar" i]'),
        captured('[role="textbox"][contenteditable="true"][aria-label*="comment" i]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label*="balas" i]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label*="reply" i]'),
        captured('[role="article"] [role="textbox"][contenteditable="true"]'),
      ],
      composer: [common('form'), common('[role="article"]'), common('[role="dialog"]'), common('body')],
      controls: [
        captured('#focused-state-composer-submit [role="button"]'),
        labelled('[role="button"][aria-label="Komentar"]'),
        labelled('[role="button"][aria-label="Comment"]'),
        labelled('[role="button"][aria-label="Kirim"]'),
        labelled('[role="button"][aria-label="Send"]'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [
        { within: common('[role="article"]'), text: captured('[data-ad-comet-preview="message"]') },
        { within: common('[role="article"]'), text: captured('[data-ad-preview="message"]') },
        { within: common('[role="article"]'), text: captured('[data-ad-rendering-role="story_message"]') },
      ],
    },
    {
      // The caption of a reel, the text of a story: pages of their own.
      id: 'caption',
      act: 'post',
      boxes: [
        scripted('[role="textbox"][contenteditable="true"][aria-label="Describe your reel"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label*="reel" i]'),
        labelled('[role="textbox"][contenteditable="true"][aria-placeholder*="reel" i]'),
        scripted('textarea[placeholder="Start typing"]'),
        labelled('textarea[placeholder="Mulai mengetik"]'),
      ],
      // Box and button stand in different columns.
      composer: [common('body')],
      controls: [
        scripted('[role="button"][aria-label="Share to Story" i]'),
        scripted('[role="button"][aria-label="Bagikan ke Cerita" i]'),
        labelled('[role="button"][aria-label="Publikasikan"]'),
        labelled('[role="button"][aria-label="Publish"]'),
        labelled('[role="button"][aria-label="Posting"]'),
        captured('[role="button"][aria-label="Post"]'),
      ],
      keys: [],
      quoted: [],
    },
    {
      id: 'profile',
      act: 'post',
      boxes: [
        scripted('textarea[aria-label="Enter bio text"]'),
        labelled('textarea[aria-label="Masukkan teks bio"]'),
        labelled('textarea[placeholder="Describe who you are"]'),
        labelled('textarea[placeholder="Jelaskan diri Anda"]'),
      ],
      composer: [common('form'), common('[role="dialog"]'), common('[role="main"]'), common('body')],
      controls: [labelled('[role="button"][aria-label="Simpan"]'), scripted('[role="button"][aria-label="Save"]')],
      keys: [],
      quoted: [],
    },
    {
      // Also posts in groups, what is said to a shared post, and old posts that are edited.
      id: 'post',
      act: 'post',
      boxes: [
        captured('[role="dialog"] [role="textbox"][contenteditable="true"][data-lexical-editor="true"]'),
        captured('[role="dialog"] [role="textbox"][contenteditable="true"]'),
      ],
      composer: [common('[role="dialog"]')],
      controls: [
        labelled('[role="button"][aria-label="Posting"]'),
        captured('[role="button"][aria-label="Post"]'),
        labelled('[role="button"][aria-label="Kirim"]'),
        labelled('[role="button"][aria-label="Bagikan sekarang"]'),
        captured('[role="button"][aria-label="Share now"]'),
        labelled('[role="button"][aria-label="Jadwalkan"]'),
        labelled('[role="button"][aria-label="Schedule"]'),
        // An old post that was edited.
        labelled('[role="button"][aria-label="Simpan"]'),
        labelled('[role="button"][aria-label="Save"]'),
      ],
      keys: [],
      // The post that is shared.
      quoted: [
        { within: common('[role="dialog"]'), text: captured('[data-ad-comet-preview="message"]') },
        { within: common('[role="dialog"]'), text: captured('[data-ad-preview="message"]') },
      ],
    },
    ...mobileSurfaces,
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [
        captured('[role="button"][aria-label="Like"]'),
        labelled('[role="button"][aria-label="Suka"]'),
        labelled('[role="button"][aria-label^="Suka,"]'),
        labelled('[role="button"][aria-label^="Like,"]'),
        labelled('[role="toolbar"] [role="button"]', ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah']),
        labelled('[role="toolbar"] [role="button"]', ['Like', 'Love', 'Care', 'Sad', 'Angry']),
      ],
      undoes: [
        scripted('[role="button"][aria-label^="Remove "]'),
        labelled('[role="button"][aria-label^="Hapus "]'),
        common('[role="button"][aria-pressed="true"]'),
      ],
      target: [
        { within: captured('[role="article"]'), texts: post },
        // A comment is an article inside that of its post.
        { within: captured('[role="article"]'), texts: [common('[dir="auto"]')] },
        ...mobilePost,
        { within: common('[role="dialog"]'), texts: post },
      ],
    },
    {
      // Without words: a shared post with words is a draft.
      id: 'share',
      act: 'share',
      controls: [
        captured('[role="button"][aria-label="Share now"]'),
        labelled('[role="button"][aria-label="Bagikan sekarang"]'),
        labelled('[role="menuitem"]', ['Bagikan sekarang', 'Share now']),
      ],
      // The dialog shows a preview of the post, or nothing of it.
      opened: {
        by: [
          captured('[role="button"][aria-label="Share"]'),
          labelled('[role="button"][aria-label="Bagikan"]'),
          scripted('[role="button"][aria-label^="Send this to friends or post it on your profile"]'),
          labelled('[role="button"][aria-label^="Kirim ini ke teman atau posting" i]'),
          labelled('[role="button"]', ['Bagikan', 'Share']),
        ],
        target: [{ within: captured('[role="article"]'), texts: post }, ...mobilePost],
      },
      target: [
        { within: common('[role="dialog"]'), texts: post },
        {
          // A menu stands at the end of the page: the post is the one whose control is open.
          within: common('body'),
          texts: [
            common(
              '[role="article"]:has([role="button"][aria-expanded="true"]) [data-ad-rendering-role="story_message"]',
            ),
            common('[role="article"]:has([role="button"][aria-expanded="true"]) [data-ad-preview="message"]'),
          ],
        },
      ],
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        captured('[role="button"][aria-label="Follow"]'),
        labelled('[role="button"][aria-label="Ikuti"]'),
        labelled('[role="button"][aria-label="Sukai Halaman" i]'),
        labelled('[role="button"][aria-label="Like Page" i]'),
      ],
      undoes: [
        labelled('[role="button"][aria-label="Mengikuti"]'),
        labelled('[role="button"][aria-label="Following"]'),
      ],
      target: [
        // Beside the name over a post, which then speaks for its author.
        { within: captured('[role="article"]'), texts: post },
        { within: common('[role="listitem"]'), texts: [common('[dir="auto"]')] },
        { within: common('[role="main"]'), texts: own },
      ],
    },
    {
      id: 'join',
      act: 'join',
      controls: [
        captured('[role="button"][aria-label="Join group" i]'),
        labelled('[role="button"][aria-label="Gabung ke grup" i]'),
        labelled('[role="button"][aria-label="Gabung grup" i]'),
        labelled('[role="button"][aria-label="Bergabung dengan grup" i]'),
      ],
      undoes: [labelled('[role="button"][aria-label="Bergabung"]'), labelled('[role="button"][aria-label="Joined"]')],
      target: [
        { within: common('[role="listitem"]'), texts: [common('[dir="auto"]')] },
        { within: common('[role="article"]'), texts: [common('[dir="auto"]')] },
        { within: common('[role="main"]'), texts: own },
      ],
    },
  ],
};
