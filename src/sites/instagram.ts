import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const tutti = seenIn('komm64/tutti src/adapters/instagram.ts @8e4b06a', '2026-08-02');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  surfaces: [
    {
      id: 'comment',
      act: 'comment',
      boxes: [
        labelled('textarea[aria-label="Tambahkan komentar…"]'),
        tutti('textarea[aria-label="Add a comment…"]'),
        tutti('form textarea[autocomplete="off"]'),
      ],
      composer: [common('form')],
      controls: [labelled('[role="button"]', ['Posting', 'Kirim', 'Post']), tutti('button[type="submit"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [{ within: tutti('article'), text: tutti('h1') }],
    },
    {
      id: 'caption',
      act: 'post',
      boxes: [
        tutti('[role="dialog"] [contenteditable="true"][aria-label="Write a caption..."]'),
        tutti('[role="dialog"] [contenteditable="true"][aria-label="Write a caption…"]'),
        tutti('[role="dialog"] [contenteditable="true"][role="textbox"]'),
      ],
      composer: [common('[role="dialog"]')],
      controls: [labelled('[role="button"]', ['Bagikan', 'Share']), labelled('button', ['Bagikan', 'Share'])],
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
  actions: [],
};
