import type { Surface } from '../surface.ts';

const mastodon = 'https://mastodon.social';

const compose = {
  site: 'mastodon',
  surface: 'compose',
  submits: true,
  keys: ['Control+Enter', 'Meta+Enter'],
  act: 'post',
} as const;

export const mastodonSurfaces: readonly Surface[] = [
  {
    ...compose,
    name: 'mastodon column',
    boxName: 'column',
    url: `${mastodon}/home`,
    box: '.compose-panel textarea',
    button: '.compose-panel button[type="submit"]',
    newline: 'Enter',
  },
  {
    ...compose,
    name: 'mastodon content warning',
    boxName: 'column-warning',
    url: `${mastodon}/home`,
    box: '#cw-spoiler-input',
    button: '.compose-panel button[type="submit"]',
  },
  {
    ...compose,
    name: 'mastodon reply',
    boxName: 'modal',
    url: `${mastodon}/home`,
    openers: ['.status button:has(.icon-reply)'],
    box: '[role="dialog"] textarea',
    button: '[role="dialog"] button[type="submit"]',
    newline: 'Enter',
  },
  {
    name: 'mastodon profile',
    site: 'mastodon',
    surface: 'profile',
    boxName: 'bio',
    url: `${mastodon}/settings/profile`,
    box: '#account_note',
    button: 'button[type="submit"]',
    submits: true,
    keys: [],
    newline: 'Enter',
    act: 'post',
  },
];
