import type { Site } from './schema.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'web.facebook.com'],
  source: 'tang-vu/social-posting-skills DOM_SELECTORS.md (2026-02-27); labels in Indonesian: medium certainty',
  surfaces: [
    {
      // A post opened in a dialog has comment boxes inside role=dialog: comments come before posts.
      id: 'comment',
      act: 'comment',
      boxes: [
        '[role="textbox"][contenteditable="true"][aria-label*="komentar" i]',
        '[role="textbox"][contenteditable="true"][aria-label*="comment" i]',
        '[role="textbox"][contenteditable="true"][aria-label*="balas" i]',
        '[role="textbox"][contenteditable="true"][aria-label*="reply" i]',
        '[role="article"] [role="textbox"][contenteditable="true"]',
      ],
      composer: ['form', '[role="article"]', '[role="dialog"]', 'body'],
      controls: [
        { selector: '#focused-state-composer-submit [role="button"]' },
        { selector: '[role="button"][aria-label="Komentar"]' },
        { selector: '[role="button"][aria-label="Comment"]' },
        { selector: '[role="button"][aria-label="Kirim"]' },
        { selector: '[role="button"][aria-label="Send"]' },
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [
        { within: '[role="article"]', text: '[data-ad-comet-preview="message"]' },
        { within: '[role="article"]', text: '[data-ad-preview="message"]' },
        { within: '[role="article"]', text: '[data-ad-rendering-role="story_message"]' },
      ],
    },
    {
      id: 'post',
      act: 'post',
      boxes: [
        '[role="dialog"] [role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
        '[role="dialog"] [role="textbox"][contenteditable="true"]',
      ],
      composer: ['[role="dialog"]'],
      controls: [
        { selector: '[role="button"][aria-label="Posting"]' },
        { selector: '[role="button"][aria-label="Post"]' },
        { selector: '[role="button"][aria-label="Kirim"]' },
        { selector: '[role="button"][aria-label="Bagikan sekarang"]' },
        { selector: '[role="button"][aria-label="Share now"]' },
        // An old post that was edited.
        { selector: '[role="button"][aria-label="Simpan"]' },
        { selector: '[role="button"][aria-label="Save"]' },
      ],
      keys: [],
      quoted: [],
    },
  ],
};
