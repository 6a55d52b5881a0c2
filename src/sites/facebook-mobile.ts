/**
 * m.facebook.com, as phones get it: textareas, and an Enter only breaks the line. No source with a day shows this layout:
 * what stands here is general knowledge and public scripts. It has no messages; those are in an app of their own.
 */
import { unseen } from './known.ts';
import type { Site } from './schema.ts';

const scripted = unseen('public scripts that drive m.facebook.com, undated');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

const composer = [common('form'), common('[role="dialog"]'), common('main'), common('body')];

export const mobileSurfaces: Site['surfaces'] = [
  {
    id: 'mobile-post',
    act: 'post',
    boxes: [
      scripted('textarea[data-sigil~="composer-textarea"]'),
      labelled('textarea[aria-label^="Apa yang Anda pikirkan"]'),
      scripted(`textarea[aria-label^="What's on your mind"]`),
      labelled('textarea[aria-label^="Tulis sesuatu"]'),
      labelled('textarea[aria-label^="Write something"]'),
    ],
    composer,
    controls: [
      scripted('button[data-sigil~="submit_composer"]'),
      labelled('button[type="submit"]', ['Posting', 'Post']),
      labelled('[role="button"]', ['Posting', 'Post']),
    ],
    keys: [],
    quoted: [],
  },
  {
    id: 'mobile-comment',
    act: 'comment',
    boxes: [
      scripted('textarea#composerInput'),
      scripted('textarea[name="comment_text"]'),
      labelled('textarea[placeholder*="komentar" i]'),
      labelled('textarea[placeholder*="comment" i]'),
      // Its name for a box that grows, not one that a build makes.
      scripted('textarea.multi-line-floating-textbox'),
    ],
    composer,
    controls: [
      scripted('.textbox-submit-button'),
      labelled('button[type="submit"]', ['Kirim', 'Posting', 'Send', 'Post']),
      labelled('[role="button"]', ['Kirim', 'Posting', 'Send', 'Post']),
    ],
    keys: [],
    quoted: [
      { within: scripted('[data-tracking-duration-id]'), text: scripted('[data-type="text"]') },
      { within: common('article'), text: common('p') },
    ],
  },
];

/** What a post says on a phone, for the actions that are the same everywhere. */
export const mobilePost: Site['actions'][number]['target'] = [
  { within: scripted('[data-tracking-duration-id]'), texts: [scripted('[data-type="text"]')] },
  { within: common('article'), texts: [common('p'), common('h3')] },
];
