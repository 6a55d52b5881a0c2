import type { ActionRow } from '../action.ts';

const bluesky = 'https://bsky.app';
const post = (number: number, inside: string) => `[data-testid="feedItem-by-account-${number}.bsky.social"] ${inside}`;
const card = (number: number) => `aside > .card:nth-child(${number}) button`;

export const blueskyActions: readonly ActionRow[] = [
  {
    name: 'bluesky like',
    site: 'bluesky',
    action: 'like',
    url: `${bluesky}/`,
    partisan: post(2, '[data-testid="likeBtn"]'),
    clean: post(1, '[data-testid="likeBtn"]'),
    undo: post(2, '[data-testid="likeBtn"][aria-label^="Batal suka"]'),
    act: 'like',
  },
  {
    name: 'bluesky repost',
    site: 'bluesky',
    action: 'repost',
    url: `${bluesky}/`,
    partisan: '[data-testid="repostDropdownRepostBtn"]',
    partisanOpeners: [post(2, '[data-testid="repostBtn"]')],
    clean: '[data-testid="repostDropdownRepostBtn"]',
    cleanOpeners: [post(1, '[data-testid="repostBtn"]')],
    act: 'share',
  },
  {
    name: 'bluesky follow',
    site: 'bluesky',
    action: 'follow',
    url: `${bluesky}/profile/did:plc:relawan2`,
    partisan: '[data-testid="followBtn"]',
    clean: card(1),
    undo: '[data-testid="unfollowBtn"]',
    act: 'follow',
  },
  {
    name: 'bluesky follow on a card',
    site: 'bluesky',
    action: 'follow',
    url: `${bluesky}/profile/did:plc:relawan2`,
    partisan: card(2),
    clean: card(1),
    undo: `${card(2)}[aria-label^="Berhenti ikuti"]`,
    act: 'follow',
  },
];
