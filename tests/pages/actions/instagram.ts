import type { ActionRow } from '../action.ts';

const instagram = 'https://www.instagram.com';
const clean = 'article:nth-child(1)';
const partisan = 'article:nth-child(2)';

export const instagramActions: readonly ActionRow[] = [
  {
    name: 'instagram like',
    site: 'instagram',
    action: 'like',
    url: `${instagram}/`,
    partisan: `${partisan} [role="button"]:has(svg[aria-label="Suka"])`,
    clean: `${clean} [role="button"]:has(svg[aria-label="Suka"])`,
    undo: '[role="button"]:has(svg[aria-label="Batal suka"])',
    double: { partisan: `${partisan} .photo`, clean: `${clean} .photo` },
    act: 'like',
  },
  {
    name: 'instagram repost',
    site: 'instagram',
    action: 'repost',
    url: `${instagram}/`,
    partisan: `${partisan} [role="button"]:has(svg[aria-label="Posting ulang"])`,
    clean: `${clean} [role="button"]:has(svg[aria-label="Posting ulang"])`,
    undo: '[role="button"]:has(svg[aria-label="Batalkan posting ulang"])',
    act: 'share',
  },
  {
    name: 'instagram send',
    site: 'instagram',
    action: 'send',
    url: `${instagram}/`,
    partisan: '[role="dialog"] [role="button"]',
    partisanOpeners: [`${partisan} [role="button"]:has(svg[aria-label="Bagikan Postingan"])`],
    clean: '[role="dialog"] [role="button"]',
    cleanOpeners: [`${clean} [role="button"]:has(svg[aria-label="Bagikan Postingan"])`],
    act: 'share',
  },
  {
    name: 'instagram follow',
    site: 'instagram',
    action: 'follow',
    url: `${instagram}/relawan/`,
    partisan: 'header button',
    clean: '.suggested button',
    undo: 'button:has(svg)',
    act: 'follow',
  },
];
