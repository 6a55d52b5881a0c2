import type { Surface } from '../surface.ts';

export const messengerSurfaces: readonly Surface[] = [
  {
    name: 'messenger message',
    site: 'messenger',
    surface: 'message',
    boxName: 'message',
    url: 'https://www.messenger.com/t/1',
    box: '[role="main"] [role="textbox"]',
    button: '[role="main"] [role="button"]',
    icon: '[role="main"] [role="button"] svg',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
];
