import type { ActionRow } from '../action.ts';

const x = 'https://x.com';
const clean = '[data-testid="primaryColumn"] [data-testid="tweet"]:nth-of-type(1)';
const partisan = '[data-testid="primaryColumn"] [data-testid="tweet"]:nth-of-type(2)';

export const xActions: readonly ActionRow[] = [
  {
    name: 'x like',
    site: 'x',
    action: 'like',
    url: `${x}/home`,
    partisan: `${partisan} [data-testid="like"]`,
    clean: `${clean} [data-testid="like"]`,
    undo: '[data-testid="unlike"]',
    key: { key: 'l', partisan, clean },
    act: 'like',
  },
  {
    name: 'x repost',
    site: 'x',
    action: 'repost',
    url: `${x}/home`,
    partisan: '[data-testid="retweetConfirm"]',
    partisanOpeners: [`${partisan} [data-testid="retweet"]`],
    clean: '[data-testid="retweetConfirm"]',
    cleanOpeners: [`${clean} [data-testid="retweet"]`],
    act: 'share',
  },
  {
    name: 'x follow',
    site: 'x',
    action: 'follow',
    url: `${x}/home`,
    partisan: '[data-testid="UserCell"] [data-testid="1001-follow"]',
    clean: '[data-testid="UserCell"] [data-testid="1000-follow"]',
    undo: '[data-testid$="-unfollow"]',
    act: 'follow',
  },
  {
    name: 'x follow on a profile',
    site: 'x',
    action: 'follow',
    url: `${x}/relawan`,
    partisan: '[data-testid="primaryColumn"] [data-testid$="-follow"]',
    clean: '[data-testid="UserCell"] [data-testid="1000-follow"]',
    undo: '[data-testid$="-unfollow"]',
    act: 'follow',
  },
];
