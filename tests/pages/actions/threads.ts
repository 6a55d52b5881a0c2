import type { ActionRow } from '../action.ts';

const url = 'https://www.threads.com/';
const repost = '[aria-haspopup="menu"]';

export const threadsActions: readonly ActionRow[] = [
  {
    name: 'threads like',
    site: 'threads',
    action: 'like',
    url,
    partisan: '#relawan [role="button"]:has(svg[aria-label="Suka"])',
    clean: '#kotakita [role="button"]:has(svg[aria-label="Suka"])',
    undo: '#relawan [role="button"]:has(svg[aria-label="Batal suka"])',
    double: { partisan: '#relawan .words span', clean: '#kotakita .words span' },
    act: 'like',
  },
  {
    name: 'threads repost',
    site: 'threads',
    action: 'repost',
    url,
    partisanOpeners: [`#relawan ${repost}`],
    partisan: '[role="menuitem"]:first-child',
    cleanOpeners: [`#kotakita ${repost}`],
    clean: '[role="menuitem"]:first-child',
    act: 'share',
  },
  {
    name: 'threads follow',
    site: 'threads',
    action: 'follow',
    url,
    partisan: '#relawan > [role="button"]',
    clean: '#kotakita > [role="button"]',
    undo: '#relawan > [role="button"]',
    act: 'follow',
  },
];
