import type { ActionRow } from '../action.ts';

const linkedin = 'https://www.linkedin.com';
const post = (number: number, inside: string) => `[role="listitem"][componentkey^="expanded${number}"] ${inside}`;
const update = (number: number, inside: string) => `[data-urn="urn:li:activity:${number}"] ${inside}`;
const asItIs = '.social-reshare-button__sharing-as-is-dropdown-item';

export const linkedinActions: readonly ActionRow[] = [
  {
    name: 'linkedin like',
    site: 'linkedin',
    action: 'like',
    url: `${linkedin}/feed/`,
    partisan: post(2, 'button:has(svg[id="thumbs-up-outline-small"])'),
    clean: post(1, 'button:has(svg[id="thumbs-up-outline-small"])'),
    undo: post(2, 'button:has(svg[id="like-consumption-small"])'),
    act: 'like',
  },
  {
    name: 'linkedin repost',
    site: 'linkedin',
    action: 'repost',
    url: `${linkedin}/feed/`,
    partisan: '[role="menuitem"]:has(svg[id="repost-medium"])',
    partisanOpeners: [post(2, 'button:has(svg[id="repost-small"])')],
    clean: '[role="menuitem"]:has(svg[id="repost-medium"])',
    cleanOpeners: [post(1, 'button:has(svg[id="repost-small"])')],
    act: 'share',
  },
  {
    name: 'linkedin follow',
    site: 'linkedin',
    action: 'follow',
    url: `${linkedin}/feed/`,
    partisan: post(2, 'button[aria-label^="Ikuti"]'),
    clean: post(1, 'button[aria-label^="Ikuti"]'),
    undo: post(2, 'button[aria-label^="Mengikuti"]'),
    act: 'follow',
  },
  {
    name: 'linkedin classic like',
    site: 'linkedin',
    action: 'like',
    url: `${linkedin}/classic/feed/`,
    partisan: update(2, '.react-button__trigger'),
    clean: update(1, '.react-button__trigger'),
    undo: update(2, '.react-button__trigger[aria-pressed="true"]'),
    act: 'like',
  },
  {
    name: 'linkedin classic repost',
    site: 'linkedin',
    action: 'repost',
    url: `${linkedin}/classic/feed/`,
    partisan: update(2, asItIs),
    partisanOpeners: [update(2, '.social-reshare-button')],
    clean: update(1, asItIs),
    cleanOpeners: [update(1, '.social-reshare-button')],
    act: 'share',
  },
  {
    name: 'linkedin classic follow',
    site: 'linkedin',
    action: 'follow',
    url: `${linkedin}/classic/feed/`,
    partisan: update(2, '.follow'),
    clean: update(1, '.follow'),
    undo: update(2, '.follow.is-following'),
    act: 'follow',
  },
  {
    name: 'linkedin join',
    site: 'linkedin',
    action: 'join',
    url: `${linkedin}/classic/groups/2/`,
    partisan: 'h1 + button',
    clean: 'li button',
    act: 'join',
  },
];
