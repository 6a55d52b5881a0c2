import type { ActionRow } from '../action.ts';

const url = 'https://discord.com/channels/1/2';
const partisan = '#chat-messages-1-2';
const clean = '#chat-messages-1-1';

export const discordActions: readonly ActionRow[] = [
  {
    name: 'discord reaction',
    site: 'discord',
    action: 'react',
    url,
    partisan: `${partisan} [role="button"]`,
    clean: `${clean} [role="button"]`,
    undo: `${partisan} [role="button"][aria-pressed="true"]`,
    act: 'like',
  },
  {
    name: 'discord invitation',
    site: 'discord',
    action: 'join',
    url,
    partisan: `${partisan} h3 + button`,
    clean: `${clean} h3 + button`,
    act: 'join',
  },
  {
    name: 'discord forward',
    site: 'discord',
    action: 'forward',
    url,
    partisan: '[role="dialog"] button',
    partisanOpeners: [`${partisan} [aria-label="Teruskan"]`],
    clean: '[role="dialog"] button',
    cleanOpeners: [`${clean} [aria-label="Teruskan"]`],
    act: 'share',
  },
];
