import type { Surface } from '../surface.ts';

const forum = 'https://forum.example.go.id';

export const genericSurfaces: readonly Surface[] = [
  {
    name: 'forum topic',
    site: 'generic',
    surface: 'post',
    boxName: 'topic',
    url: `${forum}/`,
    box: '#topic textarea',
    button: '#topic [type="submit"]',
    submits: true,
    keys: ['Control+Enter'],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'forum answer',
    site: 'generic',
    surface: 'comment',
    boxName: 'answer-1',
    url: `${forum}/`,
    box: 'article:first-of-type [contenteditable]',
    button: 'article:first-of-type [role="button"]',
    keys: ['Control+Enter'],
    newline: 'Enter',
    act: 'comment',
  },
  {
    name: 'forum chat',
    site: 'generic',
    surface: 'message',
    boxName: 'chat',
    url: `${forum}/`,
    box: '#chat input',
    button: '#chat [type="submit"]',
    submits: true,
    // Enter submits the form by the browser's own doing, not by the page's.
    keys: [],
    act: 'message',
  },
  {
    name: 'forum notice',
    site: 'generic',
    surface: 'loose',
    boxName: 'notice',
    url: `${forum}/`,
    box: '[contenteditable="plaintext-only"]',
    button: 'button.send',
    keys: ['Control+Enter'],
    newline: 'Enter',
    act: 'post',
  },
];
