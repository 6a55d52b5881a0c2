import type { ActionRow } from '../action.ts';

const youtube = 'https://www.youtube.com';
const site = 'youtube';
const video = { url: `${youtube}/watch?v=layanan`, partisanOpeners: ['#related a[href*="v=relawan"]'] };

export const youtubeActions: readonly ActionRow[] = [
  {
    name: 'youtube like',
    site,
    action: 'like',
    ...video,
    partisan: 'like-button-view-model button',
    clean: 'like-button-view-model button',
    undo: 'like-button-view-model button[aria-pressed="true"]',
    act: 'like',
  },
  {
    name: 'youtube like on the phone',
    site,
    action: 'like',
    ...video,
    url: 'https://m.youtube.com/watch?v=layanan',
    partisan: 'like-button-view-model yt-icon',
    clean: 'like-button-view-model yt-icon',
    undo: 'like-button-view-model button[aria-pressed="true"]',
    act: 'like',
  },
  {
    name: 'youtube like of a comment',
    site,
    action: 'like-comment',
    url: video.url,
    partisan: 'ytd-comment-thread-renderer:last-child #like-button button',
    clean: 'ytd-comment-thread-renderer #like-button button',
    undo: '#like-button button[aria-pressed="true"]',
    act: 'like',
  },
  {
    name: "youtube like of a channel's post",
    site,
    action: 'like-comment',
    url: `${youtube}/@layanan/posts`,
    partisan: '#post-2 #like-button button',
    clean: '#post-1 #like-button button',
    undo: '#like-button button[aria-pressed="true"]',
    act: 'like',
  },
  {
    name: 'youtube share',
    site,
    action: 'share',
    ...video,
    partisan: 'button[aria-label="Bagikan"]',
    clean: 'button[aria-label="Bagikan"]',
    act: 'share',
  },
  {
    name: 'youtube subscribe',
    site,
    action: 'subscribe',
    url: `${youtube}/results?search_query=kota`,
    partisan: '#channel-2 ytd-subscribe-button-renderer button',
    clean: '#channel-1 ytd-subscribe-button-renderer button',
    undo: 'ytd-subscribe-button-renderer[subscribed] button',
    act: 'follow',
  },
];
