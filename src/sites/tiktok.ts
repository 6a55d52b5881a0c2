import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const tutti = seenIn('komm64/tutti src/adapters/tiktok.ts @8e4b06a', '2026-08-02');
const reference = seenIn('"TikTok Selectors Reference" of a public automation, tried in Safari', '2026-01-31');
const sendButton = seenIn('11AnJo/tiktok_dm pull request 5', '2026-04-25');
const scripts = unseen('public scripts that use the page');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('elements of the page');

/** A video in the feed, then the one video of a page. */
const videos: Site['actions'][number]['target'] = [
  {
    within: scripts('[data-e2e="recommend-list-item-container"]'),
    texts: [
      scripts('[data-e2e="video-desc"]'),
      scripts('[data-e2e="video-author-uniqueid"]'),
      scripts('[data-e2e="video-author-nickname"]'),
    ],
  },
  {
    within: common('body'),
    texts: [
      reference('[data-e2e="browse-video-desc"]'),
      reference('[data-e2e="browse-username"]'),
      common('[data-e2e="browser-nickname"]'),
    ],
  },
];

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  surfaces: [
    {
      id: 'message',
      act: 'message',
      boxes: [
        tutti('[data-e2e="message-input-area"] [contenteditable="true"]'),
        tutti('[data-e2e="message-input-area"] [contenteditable="plaintext-only"]'),
      ],
      composer: [reference('[class*="DivChatBox"]'), common('main'), common('body')],
      controls: [
        scripts('[data-e2e="message-send"]:not(svg)'),
        // In some builds the attribute stands on the icon.
        scripts(':is(button, [role="button"], div):has(> svg[data-e2e="message-send"])'),
        sendButton('[class*="StyledSendButton"]'),
        reference('[class*="DivSendButton"]'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // The text of a video in the studio: posted at once, or scheduled by the same button.
      id: 'caption',
      act: 'post',
      boxes: [
        tutti('[data-e2e="caption_container"] .public-DraftEditor-content[contenteditable="true"]'),
        scripts('[data-e2e="caption_container"] [contenteditable="true"]'),
        tutti('[data-e2e="caption_container"] [contenteditable="plaintext-only"]'),
      ],
      composer: [common('main'), common('body')],
      controls: [tutti('button[data-e2e="post_video_button"]'), scripts('[data-e2e="post_video_button"]')],
      keys: [],
      quoted: [],
    },
    {
      id: 'comment',
      act: 'comment',
      boxes: [
        tutti('[data-e2e="comment-input"] [contenteditable]:not([contenteditable="false"])'),
        tutti('[data-e2e="comment-text"] [contenteditable]:not([contenteditable="false"])'),
        reference('[class*="DivCommentFooter"] [contenteditable="true"]'),
      ],
      // Box and button stand side by side; the box of a reply has its own pair, further up on the same page.
      composer: [tutti(':has([data-e2e="comment-post"])'), common('main'), common('body')],
      controls: [tutti('[data-e2e="comment-post"]')],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [
        { within: reference('[data-e2e="comment-item"]'), text: reference('[data-e2e="comment-level-1"]') },
        { within: reference('[class*="DivCommentItemWrapper"]'), text: reference('[data-e2e="comment-level-1"]') },
        {
          within: scripts('[data-e2e="recommend-list-item-container"]'),
          text: scripts('[data-e2e="video-desc"]'),
        },
        { within: common('body'), text: reference('[data-e2e="browse-video-desc"]') },
      ],
    },
    {
      // The account's own name and bio.
      id: 'profile',
      act: 'post',
      boxes: [
        scripts('textarea[data-e2e="edit-profile-bio-input"]'),
        scripts('[data-e2e="edit-profile-bio-input"] textarea'),
        common('[data-e2e="edit-profile-name-input"] input'),
      ],
      composer: [common('[data-e2e="edit-profile-popup"]'), common('[role="dialog"]'), common('body')],
      controls: [scripts('[data-e2e="edit-profile-save"]')],
      keys: [],
      quoted: [],
    },
  ],
  actions: [
    {
      // The icon that has the name stands in a button.
      id: 'like',
      act: 'like',
      controls: [
        tutti(':is(button, [role="button"]):has([data-e2e="like-icon"], [data-e2e="browse-like-icon"])'),
        tutti('[data-e2e="like-icon"]'),
        tutti('[data-e2e="browse-like-icon"]'),
      ],
      undoes: [
        scripts('[aria-pressed="true"]:has([data-e2e="like-icon"], [data-e2e="browse-like-icon"])'),
        scripts(':is([data-e2e="like-icon"], [data-e2e="browse-like-icon"])[aria-pressed="true"]'),
      ],
      double: [scripts('[data-e2e="feed-video"]'), reference('[data-e2e="browse-video"]')],
      keys: ['l'],
      target: videos,
    },
    {
      id: 'like-comment',
      act: 'like',
      controls: [
        scripts(':is(button, [role="button"]):has([data-e2e="comment-like-icon"])'),
        scripts('[data-e2e="comment-like-icon"]'),
      ],
      undoes: [
        common('[aria-pressed="true"]:has([data-e2e="comment-like-icon"])'),
        common('[data-e2e="comment-like-icon"][aria-pressed="true"]'),
      ],
      target: [
        {
          within: reference('[data-e2e="comment-item"]'),
          texts: [reference('[data-e2e="comment-level-1"]'), reference('[data-e2e="comment-username-1"]')],
        },
        {
          within: reference('[class*="DivCommentItemWrapper"]'),
          texts: [reference('[data-e2e="comment-level-1"]'), reference('[data-e2e="comment-username-1"]')],
        },
      ],
    },
    {
      id: 'repost',
      act: 'share',
      controls: [scripts('[data-e2e="video-share-repost"]'), scripts('[data-e2e="share-repost"]')],
      undoes: [
        common('[data-e2e="video-share-repost"][aria-pressed="true"]'),
        common('[data-e2e="share-repost"][aria-pressed="true"]'),
        labelled('[aria-label^="Remove repost" i]'),
        labelled('[aria-label^="Hapus posting ulang" i]'),
        labelled('[data-e2e$="share-repost"]', ['Hapus posting ulang', 'Remove repost']),
      ],
      target: videos,
    },
    {
      id: 'share',
      act: 'share',
      controls: [
        tutti(':is(button, [role="button"]):has([data-e2e="share-icon"], [data-e2e="browse-share-icon"])'),
        tutti('[data-e2e="share-icon"]'),
        tutti('[data-e2e="browse-share-icon"]'),
      ],
      target: videos,
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        tutti('[data-e2e="follow-button"]'),
        tutti('[data-e2e="browse-follow-button"]'),
        scripts('[data-e2e="browse-follow"]'),
        common('[data-e2e="feed-follow"]'),
      ],
      undoes: [
        labelled('[data-e2e*="follow"][aria-label^="Following" i]'),
        labelled('[data-e2e*="follow"][aria-label^="Unfollow" i]'),
        labelled('[data-e2e*="follow"][aria-label^="Mengikuti" i]'),
        labelled('[data-e2e*="follow"][aria-label^="Berhenti mengikuti" i]'),
        common('[data-e2e*="follow"][aria-pressed="true"]'),
        // Some builds tell it by their words alone: followed, followed by each other, asked of a private account.
        labelled('[data-e2e*="follow"]', ['Mengikuti', 'Teman', 'Diminta', 'Following', 'Friends', 'Requested']),
      ],
      target: [
        {
          within: common('[data-e2e="user-page"]'),
          texts: [
            reference('[data-e2e="user-title"]'),
            common('[data-e2e="user-subtitle"]'),
            common('[data-e2e="user-bio"]'),
          ],
        },
        {
          within: common('[data-e2e="search-user-container"]'),
          texts: [
            common('[data-e2e="search-user-unique-id"]'),
            common('[data-e2e="search-user-nickname"]'),
            common('[data-e2e="search-user-desc"]'),
          ],
        },
        ...videos,
      ],
    },
  ],
};
