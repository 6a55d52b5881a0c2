import type { ActionRow } from '../action.ts';

const tiktok = 'https://www.tiktok.com';
const site = 'tiktok';
const feed = `${tiktok}/foryou`;

export const tiktokActions: readonly ActionRow[] = [
  {
    name: 'tiktok like',
    site,
    action: 'like',
    url: feed,
    partisan: '#video-2 [data-e2e="like-icon"]',
    clean: '#video-1 [data-e2e="like-icon"]',
    undo: '#video-2 [aria-pressed="true"] [data-e2e="like-icon"]',
    double: { partisan: '#video-2 [data-e2e="feed-video"]', clean: '#video-1 [data-e2e="feed-video"]' },
    key: { key: 'l', partisan: '#video-2', clean: '#video-1' },
    act: 'like',
  },
  {
    name: 'tiktok like of a comment',
    site,
    action: 'like-comment',
    url: `${tiktok}/@layanan_kota/video/1`,
    partisan: '[data-e2e="comment-item"]:nth-child(2) [data-e2e="comment-like-icon"]',
    clean: '[data-e2e="comment-item"]:nth-child(1) [data-e2e="comment-like-icon"]',
    undo: '[aria-pressed="true"] [data-e2e="comment-like-icon"]',
    act: 'like',
  },
  {
    name: 'tiktok share',
    site,
    action: 'share',
    url: feed,
    partisan: '#video-2 [data-e2e="share-icon"]',
    clean: '#video-1 [data-e2e="share-icon"]',
    act: 'share',
  },
  {
    name: 'tiktok repost',
    site,
    action: 'repost',
    url: feed,
    partisan: '#video-2 [data-e2e="video-share-repost"]',
    clean: '#video-1 [data-e2e="video-share-repost"]',
    undo: '[data-e2e="video-share-repost"][aria-label="Hapus posting ulang"]',
    act: 'share',
  },
  {
    name: 'tiktok follow',
    site,
    action: 'follow',
    url: `${tiktok}/@layanan_kota`,
    partisanOpeners: ['nav a[href*="relawan"]'],
    partisan: '[data-e2e="follow-button"]',
    clean: '[data-e2e="follow-button"]',
    undo: '[data-e2e="follow-button"][aria-label="Mengikuti"]',
    act: 'follow',
  },
  {
    name: 'tiktok follow that its words alone tell',
    site,
    action: 'follow',
    url: `${tiktok}/@layanan_kota?marks=none`,
    partisanOpeners: ['nav a[href*="relawan"]'],
    partisan: '[data-e2e="follow-button"]',
    clean: '[data-e2e="follow-button"]',
    undo: '[data-e2e="follow-button"]',
    act: 'follow',
  },
];
