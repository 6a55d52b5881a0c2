import type { Surface } from '../surface.ts';

const facebook = 'https://www.facebook.com';

export const facebookSurfaces: readonly Surface[] = [
  {
    name: 'facebook post',
    site: 'facebook',
    surface: 'post',
    boxName: 'post',
    url: `${facebook}/`,
    openers: ['[role="main"] > [role="button"]'],
    box: '[role="dialog"] [role="textbox"]',
    button: '[role="dialog"] [role="button"][aria-label="Posting"]',
    keys: [],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'facebook share',
    site: 'facebook',
    surface: 'post',
    boxName: 'share',
    url: `${facebook}/`,
    openers: ['[role="article"] [aria-label="Bagikan"]'],
    box: '[role="dialog"] [role="textbox"]',
    button: '[role="dialog"] [role="button"][aria-label="Bagikan sekarang"]',
    keys: [],
    newline: 'Enter',
    act: 'share',
  },
  {
    name: 'facebook comment',
    site: 'facebook',
    surface: 'comment',
    boxName: 'comment-1',
    url: `${facebook}/`,
    box: '[role="article"]:first-child [role="textbox"]',
    button: '[role="article"]:first-child [role="button"][aria-label="Komentar"] > i',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'comment',
  },
];
