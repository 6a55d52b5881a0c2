import type { ActionRow } from '../action.ts';

const home = 'https://mastodon.social/home';
const clean = 'article[data-id="0"]';
const partisan = 'article[data-id="1"]';
const boost = 'button:has(.icon-retweet)';

export const mastodonActions: readonly ActionRow[] = [
  {
    name: 'mastodon favourite',
    site: 'mastodon',
    action: 'favourite',
    url: home,
    partisan: `${partisan} .star-icon`,
    clean: `${clean} .star-icon`,
    undo: `${partisan} .star-icon.active`,
    key: { key: 'f', partisan: `${partisan} .status__wrapper`, clean: `${clean} .status__wrapper` },
    act: 'like',
  },
  {
    name: 'mastodon boost by the menu',
    site: 'mastodon',
    action: 'boost',
    url: home,
    partisanOpeners: [`${partisan} ${boost}`],
    partisan: '.reblog-menu-item button[data-index="0"]',
    cleanOpeners: [`${clean} ${boost}`],
    clean: '.reblog-menu-item button[data-index="0"]',
    key: { key: 'b', partisan: `${partisan} .status__wrapper`, clean: `${clean} .status__wrapper` },
    act: 'share',
  },
  {
    name: 'mastodon boost at once',
    site: 'mastodon',
    action: 'boost',
    url: `${home}?boost=quick`,
    partisan: `${partisan} ${boost}`,
    clean: `${clean} ${boost}`,
    undo: `${partisan} button.active:has(.icon-retweet)`,
    act: 'share',
  },
  {
    name: 'mastodon follow',
    site: 'mastodon',
    action: 'follow',
    url: home,
    partisan: '.account:last-child .account__relationship button',
    clean: '.account:nth-last-child(2) .account__relationship button',
    undo: '.account:last-child .button--destructive',
    act: 'follow',
  },
];
