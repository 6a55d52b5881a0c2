import type { ActionRow } from '../action.ts';

const url = 'https://www.reddit.com/r/pilkada';

export const redditActions: readonly ActionRow[] = [
  {
    name: 'reddit upvote of a post',
    site: 'reddit',
    action: 'upvote',
    url,
    partisan: 'button[upvote][data-of="relawan"]',
    clean: 'button[upvote][data-of="layanan"]',
    undo: 'button[upvote][data-of="relawan"][aria-pressed="true"]',
    key: { key: 'a', partisan: 'shreddit-post#relawan', clean: 'shreddit-post#layanan' },
    act: 'like',
  },
  {
    name: 'reddit upvote of a comment',
    site: 'reddit',
    action: 'upvote',
    url,
    partisan: 'button[upvote][data-of="c2"]',
    clean: 'button[upvote][data-of="c1"]',
    undo: 'button[upvote][data-of="c2"][aria-pressed="true"]',
    act: 'like',
  },
  {
    name: 'old reddit upvote',
    site: 'reddit',
    action: 'upvote',
    url: 'https://old.reddit.com/r/kota',
    partisan: '#t3_2 .arrow',
    clean: '#t3_1 .arrow',
    undo: '#t3_2 .arrow.upmod',
    act: 'like',
  },
  {
    name: 'reddit crosspost',
    site: 'reddit',
    action: 'crosspost',
    url,
    partisanOpeners: ['.share[data-of="relawan"]'],
    partisan: '.crosspost[data-of="relawan"]',
    cleanOpeners: ['.share[data-of="layanan"]'],
    clean: '.crosspost[data-of="layanan"]',
    act: 'share',
  },
  {
    name: 'reddit join',
    site: 'reddit',
    action: 'join',
    url,
    partisan: '.join-btn[data-of="community"]',
    clean: '.join-btn[data-of="layanan"]',
    undo: '.join-btn[data-of="community"]',
    act: 'join',
  },
];
