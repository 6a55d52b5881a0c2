import type { ActionRow } from '../action.ts';

const facebook = 'https://www.facebook.com';
const clean = '[role="article"]:nth-child(1)';
const partisan = '[role="article"]:nth-child(2)';

export const facebookActions: readonly ActionRow[] = [
  {
    name: 'facebook like',
    site: 'facebook',
    action: 'like',
    url: `${facebook}/`,
    partisan: `${partisan} [aria-label="Suka"]`,
    clean: `${clean} [aria-label="Suka"]`,
    undo: '[aria-label="Hapus Suka"]',
    act: 'like',
  },
  {
    name: 'facebook reaction',
    site: 'facebook',
    action: 'like',
    url: `${facebook}/`,
    partisan: `${partisan} [aria-label="Super"]`,
    partisanOpeners: [`${partisan} [aria-label="Beri reaksi"]`],
    clean: `${clean} [aria-label="Super"]`,
    cleanOpeners: [`${clean} [aria-label="Beri reaksi"]`],
    undo: '[aria-label="Hapus Suka"]',
    act: 'like',
  },
  {
    name: 'facebook share now',
    site: 'facebook',
    action: 'share',
    url: `${facebook}/`,
    partisan: '[role="dialog"] [aria-label="Bagikan sekarang"]',
    partisanOpeners: [`${partisan} [aria-label="Bagikan"]`],
    clean: '[role="dialog"] [aria-label="Bagikan sekarang"]',
    cleanOpeners: [`${clean} [aria-label="Bagikan"]`],
    act: 'share',
  },
  {
    name: 'facebook follow',
    site: 'facebook',
    action: 'follow',
    url: `${facebook}/`,
    partisan: `${partisan} [aria-label="Ikuti"]`,
    clean: `${clean} [aria-label="Ikuti"]`,
    undo: '[aria-label="Mengikuti"]',
    act: 'follow',
  },
  {
    name: 'facebook join',
    site: 'facebook',
    action: 'join',
    url: `${facebook}/groups/1`,
    partisan: '[role="main"] > [aria-label="Gabung ke grup"]',
    clean: '[role="listitem"] [aria-label="Gabung ke grup"]',
    undo: '[aria-label="Bergabung"]',
    act: 'join',
  },
  {
    name: 'facebook mobile like',
    site: 'facebook',
    action: 'like',
    url: 'https://m.facebook.com/',
    partisan: '[data-tracking-duration-id="comment-2"] [aria-label="Suka"]',
    clean: '[data-tracking-duration-id="comment-1"] [aria-label="Suka"]',
    undo: '[aria-label="Hapus Suka"]',
    act: 'like',
  },
];
