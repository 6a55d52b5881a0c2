import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'web.facebook.com'],
  surfaces: [
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
        // An old post that was edited.
        labelled('[role="button"][aria-label="Simpan"]'),
        labelled('[role="button"][aria-label="Save"]'),
      ],
      keys: [],
      quoted: [],
    },
  ],
  actions: [],
};
