import type { Surface } from '../surface.ts';

const discord = 'https://discord.com';

export const discordSurfaces: readonly Surface[] = [
  {
    name: 'discord message',
    site: 'discord',
    surface: 'message',
    boxName: 'channel',
    url: `${discord}/channels/1/2`,
    box: 'form [role="textbox"]',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'discord edit',
    site: 'discord',
    surface: 'message',
    boxName: 'edit',
    url: `${discord}/channels/1/2`,
    openers: ['li button[aria-label="Edit"]'],
    box: 'li [role="textbox"]',
    button: 'li a[role="button"]:last-child',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
];
