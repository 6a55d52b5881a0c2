import type { ActionRow } from '../action.ts';

const url = 'https://web.whatsapp.com/';

export const whatsappActions: readonly ActionRow[] = [
  {
    name: 'whatsapp channel',
    site: 'whatsapp',
    action: 'follow',
    url,
    openers: ['[aria-label="Saluran"]'],
    partisan: '[role="listitem"]:last-child button',
    clean: '[role="listitem"]:first-child button',
    undo: '[role="listitem"]:last-child button',
    act: 'follow',
  },
  {
    name: 'whatsapp group',
    site: 'whatsapp',
    action: 'join',
    url,
    partisan: '[role="dialog"] button',
    partisanOpeners: ['[role="row"]:last-child a'],
    clean: '[role="dialog"] button',
    cleanOpeners: ['[role="row"]:first-child a'],
    act: 'join',
  },
  {
    name: 'whatsapp forward',
    site: 'whatsapp',
    action: 'forward',
    url,
    partisan: '[role="dialog"] [role="button"]',
    partisanOpeners: ['[role="row"]:last-child [data-icon="forward-chat"]'],
    clean: '[role="dialog"] [role="button"]',
    cleanOpeners: ['[role="row"]:first-child [data-icon="forward-chat"]'],
    act: 'share',
  },
];
