/**
 * Two surfaces are live at once, one for each account: the classic one (Ember's class names, Quill) and the one since 2026
 * (hashed classes, TipTap). They mix: the classic share box and the messages also come in an open root of the newer page.
 */
import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const feed = seenIn('a capture of the feed: "LinkedIn feed DOM anchors"', '2026-06-24');
const crossposter = unseen('the LinkedIn adapter of a crossposting extension');
const patterns = unseen('xldeveloper/openclaw-skills inkedin-automation references/dom-patterns.md');
const automated = unseen('several scripts that write messages, comments, reposts and profiles');
const articles = unseen('several scripts that write articles');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

const wholePost = '.feed-shared-update-v2, [data-urn*="urn:li:activity"]';
const comment = 'article.comments-comment-entity, [id^="replaceableComment_"], [componentkey^="replaceableComment_"]';
/** In the newer page a post and the comments below it stand in one element, and show their words alike. */
const notOfComment = ':not([id^="replaceableComment_"] *, [componentkey^="replaceableComment_"] *)';
const accountLinks = `:is(a[href*="/in/"], a[href*="/company/"])${notOfComment}`;
/** Name and headline are paragraphs of one link. */
const author = `:is(${accountLinks} p, ${accountLinks}:not(:has(p)))`;
const words = `[data-testid="expandable-text-box"]${notOfComment}`;

/** The words of a post or a comment with who wrote it, for a control inside. */
const ofPost: Site['actions'][number]['target'] = [
  {
    within: automated(comment),
    texts: [
      automated('.comments-comment-item__main-content'),
      automated('.comments-comment-meta__description-title'),
      feed('[data-testid="expandable-text-box"]'),
    ],
  },
  {
    within: patterns(wholePost),
    texts: [
      patterns('.feed-shared-update-v2__description'),
      automated('.update-components-update-v2__commentary:not(.feed-shared-update-v2__description *)'),
      patterns('.update-components-actor__title'),
      patterns('.update-components-actor__description'),
    ],
  },
  { within: crossposter('[role="listitem"]'), texts: [feed(words), feed(author)] },
];

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  roots: [crossposter('#interop-outlet')],
  surfaces: [
    {
      id: 'profile',
      act: 'post',
      boxes: [
        automated('textarea[id*="profileEditFormElement-SUMMARY"]'),
        automated(':is(input, textarea)[id*="profileEditFormElement-TOP-CARD"][id$="headline" i]'),
        automated(':is(input, textarea)[id*="profileEditFormElement-TOP-CARD"][id$="Name"]'),
      ],
      composer: [common('[role="dialog"]'), common('dialog'), common('form')],
      controls: [labelled('button', ['Simpan', 'Save'])],
      keys: [],
      quoted: [],
    },
    {
      // Title and text stand on the page. Its own button only leads on to the share box, with some words to go with them.
      id: 'article',
      act: 'post',
      boxes: [
        articles('textarea.article-editor-headline__textarea'),
        articles('#article-editor-headline__textarea'),
        articles('[role="textbox"][aria-label="Article editor content"]'),
        articles('.article-editor-content [contenteditable="true"]'),
        articles(
          'body:has(.article-editor-headline__textarea) .share-box-v2__modal .ql-editor[contenteditable="true"]',
        ),
        articles('body:has(.article-editor-headline__textarea) [role="dialog"] .ql-editor[contenteditable="true"]'),
      ],
      composer: [common('body')],
      controls: [articles('button.share-actions__primary-action')],
      keys: ['Mod+Enter'],
      quoted: [],
    },
    {
      // With the button there, Enter breaks the line.
      id: 'message',
      act: 'message',
      boxes: [captured('.msg-form:has(.msg-form__send-button) .msg-form__contenteditable[contenteditable="true"]')],
      composer: [automated('.msg-form')],
      controls: [captured('button.msg-form__send-button')],
      keys: ['Mod+Enter'],
      quoted: [],
    },
    {
      // The person chose that Enter sends: a hint then takes the place of the button.
      id: 'message-enter',
      act: 'message',
      boxes: [
        captured('.msg-form__contenteditable[contenteditable="true"]'),
        automated('.msg-form [contenteditable="true"][role="textbox"]'),
      ],
      composer: [automated('.msg-form')],
      controls: [automated('.msg-form button[type="submit"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'comment',
      act: 'comment',
      boxes: [
        captured('.comments-comment-box__form [role="textbox"][contenteditable="true"]'),
        captured('.comments-comment-box__form .ql-editor[contenteditable="true"]'),
        crossposter('[componentkey^="commentBox-"] [contenteditable="true"][role="textbox"]'),
        feed('[contenteditable="true"][aria-label="Text editor for creating comment"]'),
        feed(
          '[role="listitem"] [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
        ),
      ],
      // The newer page draws the button beside the box, and only once there is something to send.
      composer: [
        captured('.comments-comment-box__form'),
        automated('div:has([contenteditable="true"]):has(button[componentkey*="commentButtonSection"])'),
        automated('div:has([contenteditable="true"]):has(div[id*="commentButtonSection"] button)'),
        common('form'),
        crossposter('[role="listitem"]'),
        common('main'),
        common('body'),
      ],
      controls: [
        captured('button[class*="comments-comment-box__submit-button"]'),
        automated('button[componentkey*="commentButtonSection"]'),
        automated('div[id*="commentButtonSection"] button'),
      ],
      keys: ['Mod+Enter'],
      quoted: [
        { within: automated(comment), text: automated('.comments-comment-item__main-content') },
        { within: automated(comment), text: feed('[data-testid="expandable-text-box"]') },
        { within: patterns(wholePost), text: automated('.update-components-update-v2__commentary') },
        { within: patterns(wholePost), text: patterns('.update-components-text') },
        { within: crossposter('[role="listitem"]'), text: feed(words) },
      ],
    },
    {
      // Also an old post that is edited, and one for a later hour: the same boxes and the same button.
      id: 'post',
      act: 'post',
      boxes: [
        crossposter('[componentkey="ShareBox_textEditor"][contenteditable="true"]'),
        crossposter('[componentkey="ShareBox_textEditor"] [contenteditable="true"]'),
        crossposter(
          'dialog [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
        ),
        crossposter('.share-box-v2__modal [data-test-ql-editor-contenteditable="true"][contenteditable="true"]'),
        captured('[role="dialog"] .ql-editor[contenteditable="true"]'),
        captured('[role="dialog"] [role="textbox"][contenteditable="true"]'),
      ],
      composer: [
        crossposter('.share-box-v2__modal'),
        crossposter('dialog:has([componentkey="ShareBox_textEditor"])'),
        common('dialog'),
        common('[role="dialog"]'),
      ],
      controls: [
        captured('button.share-actions__primary-action'),
        // Every other button of the newer share box carries an icon, and what sends comes last.
        crossposter(
          'dialog:has([componentkey="ShareBox_textEditor"]) button:not(:has(svg)):not(:has(~ button, ~ * button))',
        ),
        labelled('dialog:has([componentkey="ShareBox_textEditor"]) button', [
          'Posting',
          'Post',
          'Jadwalkan',
          'Schedule',
          'Simpan',
          'Save',
        ]),
      ],
      keys: ['Mod+Enter'],
      quoted: [
        { within: crossposter('.share-box-v2__modal'), text: patterns('.update-components-text') },
        { within: common('dialog'), text: feed('[data-testid="expandable-text-box"]') },
      ],
    },
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [
        captured('button.react-button__trigger'),
        captured('button[aria-label^="React Like"]'),
        feed('button[aria-label^="Reaction button state"]'),
        crossposter('button:has(svg[id="thumbs-up-outline-small"])'),
        automated('button.reactions-menu__reaction'),
      ],
      undoes: [
        automated('button[aria-pressed="true"]'),
        automated('button[aria-label^="Unreact"]'),
        feed('button[aria-label^="Reaction button state"]:not([aria-label$="no reaction" i])'),
        crossposter('button:has(svg[id*="-consumption-"])'),
      ],
      target: ofPost,
    },
    {
      // "With your thoughts" beside it only opens the share box.
      id: 'repost',
      act: 'share',
      controls: [
        automated('.social-reshare-button__sharing-as-is-dropdown-item'),
        crossposter('[role="menuitem"]:has(svg[id^="repost-"])'),
        crossposter('[role="menu"] button:has(svg[id^="repost-"])'),
      ],
      undoes: [labelled('[aria-label^="Undo repost" i]'), labelled('[aria-label^="Batalkan posting ulang" i]')],
      target: [
        ...ofPost,
        // A menu at the end of the page: the post is the one whose button has it open.
        {
          within: common('body'),
          texts: [
            crossposter(
              `[role="listitem"]:has(button[aria-expanded="true"] svg[id^="repost-"]) :is(${words}, ${author})`,
            ),
          ],
        },
      ],
    },
    {
      // To connect is no follow: it asks a person, and says nothing in public.
      id: 'follow',
      act: 'follow',
      controls: [
        feed('button[aria-label^="Follow "]'),
        labelled('button[aria-label^="Ikuti "]'),
        automated('button.follow'),
        labelled('button', ['Follow', 'Ikuti']),
      ],
      undoes: [
        automated('button[aria-pressed="true"]'),
        labelled('button[aria-label^="Following" i]'),
        labelled('button[aria-label^="Unfollow" i]'),
        labelled('button[aria-label^="Mengikuti" i]'),
        labelled('button[aria-label^="Berhenti mengikuti" i]'),
        labelled('button', ['Following', 'Mengikuti']),
      ],
      target: [
        {
          within: patterns(wholePost),
          texts: [patterns('.update-components-actor__title'), patterns('.update-components-actor__description')],
        },
        { within: crossposter('[role="listitem"]'), texts: [feed(author)] },
        {
          within: common('main'),
          texts: [
            common('h1'),
            automated('.text-body-medium.break-words'),
            automated('.org-top-card-summary__tagline'),
          ],
        },
      ],
    },
    {
      // A group's own page, and groups in a list. A closed one is asked first.
      id: 'join',
      act: 'join',
      controls: [
        labelled('button', ['Gabung', 'Minta bergabung', 'Join', 'Request to join']),
        labelled('button[aria-label^="Join "]'),
        labelled('button[aria-label^="Request to join" i]'),
        labelled('button[aria-label^="Gabung "]'),
      ],
      target: [
        { within: common('li'), texts: [common('a[href*="/groups/"]'), common('p')] },
        { within: common('main'), texts: [common('h1')] },
      ],
    },
  ],
};
