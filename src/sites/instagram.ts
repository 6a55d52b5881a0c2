import type { Site } from './schema.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  source:
    'komm64/tutti src/adapters/instagram.ts @8e4b06a (2026-08-02); the buttons carry no attribute, only their text',
  surfaces: [
    {
      id: 'comment',
      act: 'comment',
      boxes: [
        'textarea[aria-label="Tambahkan komentar…"]',
        'textarea[aria-label="Add a comment…"]',
        'form textarea[autocomplete="off"]',
      ],
      composer: ['form'],
      controls: [
        { selector: '[role="button"]', label: ['Posting', 'Kirim', 'Post'] },
        { selector: 'button[type="submit"]' },
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [{ within: 'article', text: 'h1' }],
    },
    {
      id: 'caption',
      act: 'post',
      boxes: [
        '[role="dialog"] [contenteditable="true"][aria-label="Write a caption..."]',
        '[role="dialog"] [contenteditable="true"][aria-label="Write a caption…"]',
        '[role="dialog"] [contenteditable="true"][role="textbox"]',
      ],
      composer: ['[role="dialog"]'],
      controls: [
        { selector: '[role="button"]', label: ['Bagikan', 'Share'] },
        { selector: 'button', label: ['Bagikan', 'Share'] },
      ],
      keys: [],
      quoted: [],
    },
    {
      id: 'message',
      act: 'message',
      boxes: ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'],
      composer: ['[role="dialog"]', 'section', 'main', 'body'],
      controls: [
        { selector: '[role="button"]', label: ['Kirim', 'Send'] },
        { selector: '[role="button"]:has(svg[aria-label="Kirim"])' },
        { selector: '[role="button"]:has(svg[aria-label="Send"])' },
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
  ],
};
