import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const tutti = seenIn('komm64/tutti src/adapters/youtube.ts @8e4b06a', '2026-08-02');
const popOut = seenIn('selectors of a live chat poster, checked in the pop-out chat', '2026-08-05');
const phone = seenIn('YouTube Transcript Distiller, content script, checked on a phone', '2026-07-11');
const scripts = unseen('public scripts that use the page');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('elements of the page');

const commentTexts = [common('#content-text'), common('#author-text')] as const;

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com', 'm.youtube.com', 'studio.youtube.com'],
  surfaces: [
    {
      // Its own page at /live_chat, as a rule in an iframe. The attribute of the box has no value there.
      id: 'chat',
      act: 'comment',
      boxes: [
        popOut('yt-live-chat-text-input-field-renderer #input[contenteditable]:not([contenteditable="false"])'),
        tutti('yt-live-chat-text-input-field-renderer #input[contenteditable="true"]'),
      ],
      composer: [popOut('yt-live-chat-message-input-renderer'), common('yt-live-chat-app'), common('body')],
      controls: [
        popOut('yt-live-chat-message-input-renderer #send-button button'),
        common('yt-live-chat-app #send-button button'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      // A channel's own post, at once or scheduled. The box is the one for comments, in a dialog of its own.
      id: 'community',
      act: 'post',
      boxes: [
        scripts('ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]'),
        scripts('ytd-backstage-post-dialog-renderer [contenteditable="true"]'),
      ],
      composer: [scripts('ytd-backstage-post-dialog-renderer')],
      controls: [
        scripts('ytd-backstage-post-dialog-renderer #submit-button button'),
        scripts('ytd-backstage-post-dialog-renderer ytd-button-renderer#submit-button'),
      ],
      keys: ['Mod+Enter'],
      quoted: [],
    },
    {
      // Comments, replies and their edits, under videos, Shorts and posts. The button that opens a reply says "Reply" too.
      id: 'comment',
      act: 'comment',
      boxes: [
        tutti('ytd-commentbox #contenteditable-root[contenteditable="true"]'),
        scripts('ytd-commentbox [contenteditable="true"]'),
      ],
      composer: [
        tutti('ytd-commentbox'),
        scripts('ytd-comment-reply-dialog-renderer'),
        scripts('ytd-comment-simplebox-renderer'),
      ],
      controls: [
        tutti('ytd-commentbox #submit-button button'),
        tutti('ytd-commentbox ytd-button-renderer#submit-button'),
      ],
      keys: ['Mod+Enter'],
      quoted: [
        { within: common('ytd-comment-view-model'), text: common('#content-text') },
        { within: common('ytd-comment-renderer'), text: common('#content-text') },
        { within: common('ytd-watch-flexy'), text: common('ytd-watch-metadata h1') },
        { within: common('ytd-reel-video-renderer'), text: common('yt-shorts-video-title-view-model') },
        { within: common('ytd-browse'), text: common('ytd-backstage-post-renderer #content-text') },
      ],
    },
    {
      // The site for phones. What opens the box is a button of the same class, and says "Add a comment…".
      id: 'phone-comment',
      act: 'comment',
      boxes: [
        phone('textarea.YtmCommentSimpleboxRendererReply'),
        phone('ytm-comment-simplebox-renderer textarea'),
        phone('ytm-commentbox textarea'),
        scripts('ytm-comment-dialog-renderer textarea'),
      ],
      composer: [
        phone('ytm-comment-simplebox-renderer'),
        phone('ytm-commentbox'),
        scripts('ytm-comment-dialog-renderer'),
      ],
      controls: [
        // Beside "Cancel", which comes first.
        scripts('ytm-comment-simplebox-renderer c3-material-button:nth-child(2) button'),
        labelled('ytm-comment-simplebox-renderer button', ['Komentar', 'Komentari', 'Comment', 'Balas', 'Reply']),
        labelled('ytm-commentbox button', ['Komentar', 'Komentari', 'Comment', 'Balas', 'Reply']),
        labelled('ytm-comment-dialog-renderer button', ['Komentar', 'Komentari', 'Comment', 'Balas', 'Reply']),
      ],
      keys: [],
      quoted: [
        { within: common('ytm-comment-renderer'), text: common('.comment-text') },
        { within: common('ytm-app'), text: scripts('ytm-slim-video-metadata-section-renderer h1') },
      ],
    },
    {
      // A reply from Studio's list of comments.
      id: 'studio-reply',
      act: 'comment',
      boxes: [scripts('ytcp-commentbox textarea'), scripts('ytcp-commentbox-lit textarea')],
      composer: [scripts('ytcp-commentbox'), scripts('ytcp-commentbox-lit')],
      controls: [
        scripts('ytcp-commentbox #submit-button button'),
        labelled('ytcp-commentbox button', ['Balas', 'Reply']),
        labelled('ytcp-commentbox-lit button', ['Balas', 'Reply']),
      ],
      keys: ['Mod+Enter'],
      quoted: [{ within: scripts('ytcp-comment'), text: common('#content-text') }],
    },
    {
      // Name and description of the channel.
      id: 'channel',
      act: 'post',
      boxes: [
        scripts('ytcp-channel-editing-channel-name input'),
        scripts('ytcp-channel-editing-profile #description-textbox [role="textbox"]'),
        scripts('#brand-name-input'),
      ],
      composer: [common('ytcp-app'), common('body')],
      controls: [scripts('ytcp-button#publish-button button'), scripts('ytcp-button#publish-button')],
      keys: [],
      quoted: [],
    },
    {
      // Title and description of a video: when it is published or scheduled, and when they are changed later.
      id: 'video',
      act: 'post',
      boxes: [
        scripts('#title-textarea #textbox[contenteditable="true"]'),
        scripts('#description-textarea #textbox[contenteditable="true"]'),
        scripts('ytcp-video-title #textbox[contenteditable="true"]'),
        scripts('ytcp-video-description #textbox[contenteditable="true"]'),
      ],
      // Only the uploads have a dialog; on a video's page the button stands in the head, far from the boxes.
      composer: [scripts('ytcp-uploads-dialog'), common('ytcp-app'), common('body')],
      controls: [
        tutti('ytcp-uploads-dialog #done-button button'),
        tutti('ytcp-uploads-dialog #done-button'),
        scripts('ytcp-button#save button'),
        scripts('ytcp-button#save'),
      ],
      keys: [],
      quoted: [],
    },
  ],
  actions: [
    {
      // The dislike stands beside the like, in an element of its own.
      id: 'like',
      act: 'like',
      controls: [
        tutti('like-button-view-model button[aria-pressed]'),
        tutti('segmented-like-dislike-button-view-model like-button-view-model button'),
        tutti('ytd-like-button-renderer #like-button button'),
      ],
      undoes: [
        tutti('like-button-view-model button[aria-pressed="true"]'),
        common('ytd-like-button-renderer #like-button button[aria-pressed="true"]'),
      ],
      target: [
        {
          within: tutti('ytd-watch-metadata'),
          texts: [
            common('#title h1'),
            common('ytd-video-owner-renderer ytd-channel-name'),
            common('#description-inline-expander'),
          ],
        },
        {
          within: common('ytd-reel-video-renderer'),
          texts: [common('yt-shorts-video-title-view-model'), common('yt-reel-channel-bar-view-model')],
        },
        {
          within: common('ytm-watch'),
          texts: [
            scripts('ytm-slim-video-metadata-section-renderer h1'),
            scripts('ytm-slim-owner-renderer a'),
            scripts('ytm-expandable-video-description-body-renderer'),
          ],
        },
      ],
    },
    {
      id: 'like-comment',
      act: 'like',
      controls: [
        tutti('ytd-comment-engagement-bar #like-button button'),
        scripts('ytd-comment-action-buttons-renderer #like-button button'),
      ],
      undoes: [
        common('ytd-comment-engagement-bar #like-button [aria-pressed="true"]'),
        common('ytd-comment-action-buttons-renderer #like-button [aria-pressed="true"]'),
      ],
      target: [
        { within: common('ytd-comment-view-model'), texts: [...commentTexts] },
        { within: common('ytd-comment-renderer'), texts: [...commentTexts] },
        // A channel's post has the same bar.
        { within: scripts('ytd-backstage-post-renderer'), texts: [...commentTexts] },
      ],
    },
    {
      id: 'share',
      act: 'share',
      controls: [
        labelled('ytd-watch-metadata button[aria-label="Bagikan"]'),
        tutti('ytd-watch-metadata button[aria-label="Share"]'),
      ],
      target: [
        {
          within: tutti('ytd-watch-metadata'),
          texts: [
            common('#title h1'),
            common('ytd-video-owner-renderer ytd-channel-name'),
            common('#description-inline-expander'),
          ],
        },
      ],
    },
    {
      // Once subscribed, the same place holds the bell with its menu.
      id: 'subscribe',
      act: 'follow',
      controls: [
        tutti('ytd-subscribe-button-renderer button'),
        tutti('#subscribe-button-shape button'),
        tutti('yt-subscribe-button-view-model button'),
        scripts('ytm-subscribe-button-renderer button'),
        scripts('subscribe-button-view-model button'),
      ],
      undoes: [
        scripts('ytd-subscribe-button-renderer[subscribed]'),
        scripts('yt-subscribe-button-view-model[subscribed]'),
        scripts('yt-subscribe-button-view-model button[aria-pressed="true"]'),
        scripts('ytd-subscription-notification-toggle-button-renderer-next:not([invisible])'),
        labelled('button[aria-label^="Unsubscribe" i]'),
        labelled('button[aria-label^="Berhenti subscribe" i]'),
        labelled('button[aria-label^="Berhenti berlangganan" i]'),
        labelled('button', ['Subscribed', 'Disubscribe', 'Telah disubscribe']),
      ],
      target: [
        {
          within: common('ytd-channel-renderer'),
          texts: [common('#channel-title'), common('#subscribers'), common('#description')],
        },
        {
          within: scripts('yt-page-header-view-model'),
          texts: [common('h1'), common('yt-content-metadata-view-model'), scripts('yt-description-preview-view-model')],
        },
        { within: tutti('ytd-watch-metadata'), texts: [common('ytd-video-owner-renderer ytd-channel-name')] },
        { within: common('ytd-reel-video-renderer'), texts: [common('yt-reel-channel-bar-view-model a')] },
        { within: scripts('ytm-slim-owner-renderer'), texts: [scripts('a')] },
      ],
    },
  ],
};
