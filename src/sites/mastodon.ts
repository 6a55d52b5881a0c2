import { seenIn, unseen } from './known.ts';
import type { Site } from './schema.ts';

const form = seenIn('mastodon/mastodon features/compose/components/compose_form.jsx @d2e9124', '2026-11-23');
const tutti = seenIn('komm64/tutti src/adapters/mastodon.ts @8e4b06a', '2026-08-02');
const bar = seenIn('mastodon/mastodon components/status/action_bar.tsx @85c01b8', '2026-11-23');
const boostMenu = seenIn('mastodon/mastodon components/status/boost_button.tsx @0d59eec', '2026-11-23');
const labelled = unseen('labels of the interface in Indonesian and English');
const common = unseen('classes that Mastodon has kept for years');

/** Also what every other host that runs Mastodon is known by: its structure is the same everywhere. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to'],
  surfaces: [
    {
      // Posts, replies, edits and private mentions: all are written in this one form.
      id: 'compose',
      act: 'post',
      boxes: [
        tutti('textarea.autosuggest-textarea__textarea'),
        form('.compose-form textarea'),
        form('#cw-spoiler-input'),
        form('input.spoiler-input__input'),
        common('.compose-form__poll input[type="text"]'),
      ],
      composer: [form('form.compose-form'), common('.compose-form')],
      controls: [form('.compose-form__submit button[type="submit"]'), tutti('.compose-form button[type="submit"]')],
      keys: ['Mod+Enter'],
      quoted: [
        { within: form('.compose-form'), text: common('.reply-indicator__content') },
        { within: form('.compose-form'), text: common('.status__quote .status__content') },
      ],
    },
    {
      id: 'profile',
      act: 'post',
      boxes: [common('#account_note'), common('#account_display_name')],
      composer: [common('form')],
      controls: [common('form button[type="submit"]')],
      keys: [],
      quoted: [],
    },
  ],
  actions: [
    {
      id: 'favourite',
      act: 'like',
      controls: [
        bar('.status__action-bar button.star-icon'),
        bar('.status__action-bar button:has(.icon-star)'),
        common('.detailed-status__action-bar button.star-icon'),
        common('.detailed-status__action-bar button:has(.icon-star)'),
      ],
      undoes: [bar('button.star-icon.active'), bar('button.active:has(.icon-star)')],
      keys: ['f'],
      target: [
        { within: common('.status__wrapper'), texts: [common('.status__content'), common('.display-name')] },
        { within: common('.detailed-status__wrapper'), texts: [common('.status__content'), common('.display-name')] },
        { within: common('.status'), texts: [common('.status__content'), common('.display-name')] },
      ],
    },
    {
      id: 'boost',
      act: 'share',
      controls: [
        boostMenu('.reblog-menu-item button[data-index="0"]'),
        // With `aria-expanded` it only opens the menu of the two ways to share.
        boostMenu('.status__action-bar button:has(.icon-retweet):not([aria-expanded])'),
        common('.detailed-status__action-bar button:has(.icon-retweet):not([aria-expanded])'),
        common('.boost-modal__action-bar button.button:not(.button-secondary, .button--plain)'),
      ],
      undoes: [boostMenu('button.active:has(.icon-retweet)'), boostMenu('.dropdown-menu__item--highlighted')],
      keys: ['b'],
      target: [
        { within: common('.boost-modal'), texts: [common('.status__content'), common('.display-name')] },
        { within: common('.status__wrapper'), texts: [common('.status__content'), common('.display-name')] },
        { within: common('.detailed-status__wrapper'), texts: [common('.status__content'), common('.display-name')] },
        { within: common('.status'), texts: [common('.status__content'), common('.display-name')] },
        // The menu stands at the end of the page; its opener tells which post it is of.
        {
          within: common('body'),
          texts: [
            boostMenu('.status:has(button[aria-expanded="true"] .icon-retweet) .status__content'),
            boostMenu('.detailed-status__wrapper:has(button[aria-expanded="true"] .icon-retweet) .status__content'),
          ],
        },
      ],
    },
    {
      id: 'follow',
      act: 'follow',
      controls: [
        labelled('.account__relationship button', ['Ikuti', 'Ikuti balik', 'Follow', 'Follow back']),
        labelled('.account__header button', ['Ikuti', 'Ikuti balik', 'Follow', 'Follow back']),
      ],
      target: [
        { within: common('.account'), texts: [common('.display-name'), common('.account__note')] },
        {
          within: common('.account__header'),
          texts: [common('.account__header__tabs__name'), common('.account__header__content')],
        },
      ],
    },
  ],
};
