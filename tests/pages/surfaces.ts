/** The boxes of the practice pages as data, for specs that hold for every one of them. */

import type { SentAct } from './record.ts';

export interface Surface {
  readonly name: string;
  /** Name of the box in `window.sent` and `window.editorText`. */
  readonly boxName: string;
  readonly url: string;
  /** Pressed after the page has opened, to bring the box up. */
  readonly opener?: string;
  readonly box: string;
  readonly button: string;
  /** The keys that send from this box; none where only the button does. */
  readonly keys: readonly string[];
  /** The key that breaks the line here. */
  readonly newline: string;
  readonly act: SentAct;
}

const x = 'https://x.com';
const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';

export const surfaces: readonly Surface[] = [
  {
    name: 'x home',
    boxName: 'home',
    url: `${x}/home`,
    box: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
    button: '[data-testid="tweetButtonInline"]',
    keys: ['Control+Enter', 'Meta+Enter'],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'x dialog',
    boxName: 'modal-0',
    url: `${x}/home`,
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    button: '[role="dialog"] [data-testid="tweetButton"]',
    keys: ['Control+Enter', 'Meta+Enter'],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'x reply',
    boxName: 'reply-0',
    url: `${x}/home`,
    opener: '[data-testid="reply"]',
    box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    button: '[role="dialog"] [data-testid="tweetButton"]',
    keys: ['Control+Enter', 'Meta+Enter'],
    newline: 'Enter',
    act: 'comment',
  },
  {
    name: 'x message',
    boxName: 'dm',
    url: `${x}/messages/1-2`,
    box: '[data-testid="dmComposerTextInput"]',
    button: '[data-testid="dmComposerSendButton"]',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'facebook post',
    boxName: 'post',
    url: `${facebook}/`,
    opener: '[role="main"] > [role="button"]',
    box: '[role="dialog"] [role="textbox"]',
    button: '[role="dialog"] [role="button"][aria-label="Posting"]',
    keys: [],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'facebook share',
    boxName: 'share',
    url: `${facebook}/`,
    opener: '[role="article"] [aria-label="Bagikan"]',
    box: '[role="dialog"] [role="textbox"]',
    button: '[role="dialog"] [role="button"][aria-label="Bagikan sekarang"]',
    keys: [],
    newline: 'Enter',
    act: 'share',
  },
  {
    name: 'facebook comment',
    boxName: 'comment-1',
    url: `${facebook}/`,
    box: '[role="article"]:first-child [role="textbox"]',
    button: '[role="article"]:first-child [role="button"][aria-label="Komentar"] > i',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'comment',
  },
  {
    name: 'instagram comment',
    boxName: 'comment-1',
    url: `${instagram}/`,
    box: 'article:first-child textarea',
    button: 'article:first-child form [role="button"]',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'comment',
  },
  {
    name: 'instagram comment form',
    boxName: 'comment-2',
    url: `${instagram}/`,
    box: 'article:last-child textarea',
    button: 'article:last-child form [type="submit"]',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'comment',
  },
  {
    name: 'instagram caption',
    boxName: 'caption',
    url: `${instagram}/`,
    opener: 'header [role="button"]',
    box: '[role="dialog"] [role="textbox"]',
    button: '[role="dialog"] [role="button"]',
    keys: [],
    newline: 'Enter',
    act: 'post',
  },
  {
    name: 'instagram message',
    boxName: 'dm',
    url: `${instagram}/direct/t/1/`,
    box: '[role="textbox"]',
    button: '[role="button"]:has(svg)',
    keys: ['Enter'],
    newline: 'Shift+Enter',
    act: 'message',
  },
  {
    name: 'practice',
    boxName: 'practice',
    url: `${x}/latihan`,
    box: '[data-testid="tweetTextarea_0"]',
    button: '[data-testid="tweetButtonInline"]',
    keys: ['Control+Enter', 'Meta+Enter'],
    newline: 'Enter',
    act: 'post',
  },
];

/** @throws Error when no surface has this name. */
export function surface(name: string): Surface {
  const found = surfaces.find((one) => one.name === name);
  if (!found) throw new Error(`No surface "${name}"; there are: ${surfaces.map((one) => one.name).join(', ')}`);
  return found;
}
