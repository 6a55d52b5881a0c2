import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const tutti = seenIn('komm64/tutti src/adapters/threads.ts @8e4b06a', '2026-08-02');
const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('roles of the page');

/** A post's own words: not its author's name, nor what stands on its buttons, nor a reply that is being written. */
const WORDS = '[dir="auto"]:not(a *, h1 *, h2 *, [role="button"] *, [contenteditable] *)';
const words = captured(WORDS);
const author = captured('a[href^="/@"]');

/**
 * The icon that opens a reply is called the same as the button that sends one. The button stands beside the box, the icon
 * beside the heart: the nearest element around a box that holds such a button and no heart is its composer.
 */
const beside = (button: string) =>
  labelled(
    `:has(${button}):not(:has(svg[aria-label="Suka"], svg[aria-label="Batal suka"], svg[aria-label="Like"], svg[aria-label="Unlike"]))`,
  );

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: [
        labelled('[role="textbox"][contenteditable="true"][aria-label="Pesan"]'),
        labelled('[role="textbox"][contenteditable="true"][aria-label="Message"]'),
      ],
      composer: [common('[role="dialog"]'), common('[role="region"]'), common('main'), common('body')],
      controls: [
        labelled('[role="button"]:has(svg[aria-label="Kirim"])'),
        labelled('[role="button"]:has(svg[aria-label="Send"])'),
        labelled('[role="button"]', ['Kirim', 'Send']),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // A new thread has several boxes in one dialog; an edited or scheduled one has other words on its button.
      id: 'post',
      act: 'post',
      boxes: [
        tutti('[role="dialog"] [contenteditable="true"][role="textbox"]'),
        tutti('[role="dialog"] [contenteditable="plaintext-only"]'),
      ],
      composer: [tutti('[role="dialog"]')],
      controls: [
        labelled('[role="button"]', ['Posting', 'Kirim', 'Balas', 'Selesai', 'Simpan', 'Jadwalkan']),
        captured('[role="button"]', ['Post', 'Reply', 'Done', 'Save', 'Schedule']),
      ],
      keys: ['Mod+Enter'],
      quoted: [{ within: tutti('[role="dialog"]'), text: words }],
    },
    {
      id: 'reply',
      act: 'comment',
      boxes: [
        captured('[role="textbox"][contenteditable="true"][data-lexical-editor="true"]'),
        common('[role="textbox"][contenteditable="plaintext-only"]'),
      ],
      composer: [
        beside('[role="button"] svg[aria-label="Balas"]'),
        beside('[role="button"] svg[aria-label="Reply"]'),
        beside('[role="button"] svg[aria-label="Posting"]'),
        beside('[role="button"] svg[aria-label="Post"]'),
        beside('input[type="file"]'),
        common('form'),
      ],
      controls: [
        labelled('[role="button"]:has(svg[aria-label="Balas"])'),
        captured('[role="button"]:has(svg[aria-label="Reply"])'),
        labelled('[role="button"]:has(svg[aria-label="Posting"])'),
        labelled('[role="button"]:has(svg[aria-label="Post"])'),
        labelled('[role="button"]', ['Posting', 'Post']),
      ],
      keys: ['Mod+Enter'],
      quoted: [{ within: captured('[data-pressable-container]'), text: words }],
    },
  ],
  actions: [
    {
      id: 'like',
      act: 'like',
      controls: [
        labelled('[role="button"]:has(svg[aria-label="Suka"])'),
        captured('[role="button"]:has(svg[aria-label="Like"])'),
      ],
      undoes: [
        labelled('[role="button"]:has(svg[aria-label="Batal suka"])'),
        labelled('[role="button"]:has(svg[aria-label="Unlike"])'),
      ],
      double: [captured(`[data-pressable-container] ${WORDS}`), common('[data-pressable-container] picture')],
      target: [{ within: captured('[data-pressable-container]'), texts: [words, author] }],
    },
    {
      // The icon of that name only opens the menu.
      id: 'repost',
      act: 'share',
      controls: [labelled('[role="menuitem"]', ['Posting ulang', 'Repost'])],
      target: [
        // The menu stands at the end of the page; its opener tells which post it is of.
        {
          within: common('body'),
          texts: [common(`[data-pressable-container]:has([aria-haspopup="menu"][aria-expanded="true"]) ${WORDS}`)],
        },
      ],
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        labelled('[role="button"]', ['Ikuti', 'Ikuti balik']),
        captured('[role="button"]', ['Follow', 'Follow back']),
        labelled('[role="button"]:has(svg[aria-label="Ikuti"])'),
        labelled('[role="button"]:has(svg[aria-label="Follow"])'),
      ],
      target: [
        { within: captured('[data-pressable-container]'), texts: [words, author] },
        { within: common('[role="region"]'), texts: [common('h1'), words] },
      ],
    },
  ],
};
