import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const captured = seenIn('tang-vu/social-posting-skills DOM_SELECTORS.md', '2026-02-27');
const mapped = seenIn('a map of the live post and comment pages, in a public automation of reddit.com', '2026-07-28');
const harper = unseen('Automattic/harper packages/lint-framework/src/lint/editorUtils.ts: the composer of that name');
const parts = unseen('elements that public automations of reddit.com name alike');
const labelled = unseen('labels of the interface in Indonesian and English');
const old = unseen('classes that old.reddit.com has kept for years');
const common = unseen('roles of the page');

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com', 'sh.reddit.com', 'old.reddit.com', 'new.reddit.com'],
  roots: [
    harper('shreddit-composer'),
    parts('comment-composer-host'),
    mapped('shreddit-comment-action-row'),
    mapped('shreddit-post'),
    mapped('shreddit-comment'),
    parts('faceplate-textarea-input'),
    parts('faceplate-text-input'),
    parts('r-post-composer-form'),
    parts('post-composer-title'),
    parts('r-post-form-submit-button'),
    parts('shreddit-subreddit-header'),
    parts('rs-app'),
    parts('rs-room'),
    parts('rs-message-composer'),
    parts('rs-message-composer-old'),
  ],
  surfaces: [
    {
      // Comments, replies and edits. What stands in the form of a new post belongs to that.
      id: 'comment',
      act: 'comment',
      boxes: [
        harper('shreddit-composer [role="textbox"][contenteditable="true"]'),
        mapped('shreddit-composer [contenteditable="true"]'),
        // Within the composer's own root no selector reaches the composer.
        parts('[data-lexical-editor="true"][role="textbox"][contenteditable="true"]'),
        parts('textarea[name="comment"]'),
      ],
      not: [parts('r-post-composer-form'), parts('rs-message-composer'), parts('rs-message-composer-old')],
      composer: [harper('shreddit-composer'), parts('comment-composer-host')],
      controls: [mapped('button[slot="submit-button"]'), mapped('shreddit-composer button[type="submit"]')],
      keys: ['Mod+Enter'],
      quoted: [
        { within: mapped('shreddit-comment'), text: mapped(':scope > [slot="comment"]') },
        { within: common('main'), text: mapped('shreddit-post [slot="text-body"]') },
        { within: common('main'), text: mapped('shreddit-post [slot="title"]') },
      ],
    },
    {
      // Title and body are sent together; a scheduled post has the same button.
      id: 'post',
      act: 'post',
      boxes: [
        parts('[name="body"][contenteditable="true"]'),
        parts('[data-lexical-editor="true"][role="textbox"][contenteditable="true"]'),
        parts('#innerTextArea'),
        captured('input[name="title"]'),
        parts('r-post-composer-form textarea[name="title"]'),
      ],
      // Reddit draws every field of one line or more as this element, also its reports and the opener of a comment.
      not: [
        parts('faceplate-textarea-input:not([name="title"], [name="body"])'),
        parts('rs-message-composer'),
        parts('rs-message-composer-old'),
      ],
      composer: [parts('r-post-composer-form')],
      controls: [
        parts('#inner-post-submit-button'),
        parts('#submit-post-button'),
        // The same element, with another type, saves a draft.
        parts('r-post-form-submit-button[post-action-type="submit"]'),
      ],
      keys: ['Mod+Enter'],
      quoted: [{ within: parts('r-post-composer-form'), text: mapped('shreddit-post [slot="title"]') }],
    },
    {
      // The chat. Its box is told from the others by where it stands, so those come first.
      id: 'message',
      act: 'message',
      boxes: [
        parts('textarea[name="message"]'),
        labelled('textarea[aria-label="Write message"]'),
        labelled('textarea[aria-label="Tulis pesan"]'),
        parts('[name="body"][role="textbox"][contenteditable="true"]'),
        parts('[data-lexical-editor="true"][role="textbox"][contenteditable="true"]'),
      ],
      composer: [parts('rs-message-composer'), parts('rs-message-composer-old')],
      controls: [
        labelled('button[aria-label="Kirim pesan"]'),
        labelled('button[aria-label="Send message"]'),
        parts('button[type="submit"]'),
      ],
      keys: ['Enter', 'Mod+Enter'],
      quoted: [],
    },
    {
      id: 'old-post',
      act: 'post',
      boxes: [old('#newlink textarea[name="title"]'), old('#newlink textarea[name="text"]')],
      composer: [old('#newlink')],
      controls: [old('#newlink button[name="submit"]'), old('#newlink button[type="submit"]')],
      keys: [],
      quoted: [],
    },
    {
      id: 'old-comment',
      act: 'comment',
      boxes: [old('form.usertext textarea[name="text"]'), old('.usertext-edit textarea')],
      composer: [old('form.usertext'), old('form')],
      controls: [old('.usertext-buttons button.save'), old('form.usertext button[type="submit"]')],
      keys: [],
      quoted: [
        { within: old('.comment'), text: old(':scope > .entry .usertext-body') },
        { within: common('body'), text: old('#siteTable .link .usertext-body') },
        { within: common('body'), text: old('#siteTable .link a.title') },
      ],
    },
  ],
  actions: [
    {
      id: 'upvote',
      act: 'like',
      controls: [
        mapped('button[upvote]'),
        mapped('button[data-action-bar-action="upvote"]'),
        captured('button[aria-label="upvote"]'),
        // Once it is given, its class is `upmod`.
        old('.arrow.up'),
      ],
      undoes: [
        mapped('button[upvote][aria-pressed="true"]'),
        mapped('button[data-action-bar-action="upvote"][aria-pressed="true"]'),
        captured('button[aria-label="upvote"][aria-pressed="true"]'),
      ],
      keys: ['a'],
      target: [
        { within: mapped('shreddit-comment'), texts: [mapped(':scope > [slot="comment"]')] },
        {
          within: mapped('shreddit-post'),
          texts: [mapped('[slot="title"]'), mapped('[slot="text-body"]'), parts('[slot="credit-bar"] a')],
        },
        {
          within: old('.thing'),
          texts: [
            old(':scope > .entry a.title'),
            old(':scope > .entry .usertext-body'),
            old(':scope > .entry .tagline .author'),
          ],
        },
      ],
    },
    {
      // Of what the menu of sharing offers, this alone publishes.
      id: 'crosspost',
      act: 'share',
      controls: [
        labelled('[role="menuitem"]', ['Posting silang', 'Crosspost']),
        labelled('a[href*="/submit"]', ['Posting silang', 'Crosspost']),
        old('a.post-crosspost-button'),
      ],
      target: [
        { within: mapped('shreddit-post'), texts: [mapped('[slot="title"]'), mapped('[slot="text-body"]')] },
        {
          within: old('.thing'),
          texts: [old(':scope > .entry a.title'), old(':scope > .entry .usertext-body')],
        },
      ],
    },
    {
      id: 'join',
      act: 'join',
      controls: [
        labelled('button', ['Gabung', 'Join']),
        parts('shreddit-join-button'),
        old('.subscribe-button a.option.add'),
      ],
      undoes: [parts('shreddit-join-button[subscribed]'), labelled('shreddit-join-button', ['Bergabung', 'Joined'])],
      target: [
        {
          within: mapped('shreddit-post'),
          texts: [mapped('[slot="title"]'), mapped('[slot="text-body"]'), parts('[slot="credit-bar"] a')],
        },
        {
          within: parts('shreddit-app'),
          texts: [common('h1:not([slot="title"])'), parts('shreddit-subreddit-header')],
        },
        { within: old('.side'), texts: [old('.redditname'), old('.usertext-body')] },
      ],
    },
  ],
};
