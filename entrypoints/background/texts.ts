/**
 * The few texts of `_locales` that the background says, each by its name: the whole of them would weigh more than its code, at
 * every start of it.
 */
import {
  check_verdict_aman as en_check_verdict_aman,
  check_verdict_langgar as en_check_verdict_langgar,
  check_verdict_waspada as en_check_verdict_waspada,
  menu_check as en_menu_check,
  menu_omnibox as en_menu_omnibox,
  menu_title_idle as en_menu_title_idle,
  menu_title_paused as en_menu_title_paused,
  menu_title_paused_until as en_menu_title_paused_until,
  menu_title_warned as en_menu_title_warned,
  menu_title_watched as en_menu_title_watched,
  menu_verdict as en_menu_verdict,
} from '../../assets/public/_locales/en/messages.json';
import {
  check_verdict_aman as id_check_verdict_aman,
  check_verdict_langgar as id_check_verdict_langgar,
  check_verdict_waspada as id_check_verdict_waspada,
  menu_check as id_menu_check,
  menu_omnibox as id_menu_omnibox,
  menu_title_idle as id_menu_title_idle,
  menu_title_paused as id_menu_title_paused,
  menu_title_paused_until as id_menu_title_paused_until,
  menu_title_warned as id_menu_title_warned,
  menu_title_watched as id_menu_title_watched,
  menu_verdict as id_menu_verdict,
} from '../../assets/public/_locales/id/messages.json';
import { language } from '../../src/browser/index.ts';
import type { Message } from '../../src/vocabulary.ts';

const TEXTS = {
  menu_check: { en: en_menu_check, id: id_menu_check },
  menu_omnibox: { en: en_menu_omnibox, id: id_menu_omnibox },
  menu_verdict: { en: en_menu_verdict, id: id_menu_verdict },
  menu_title_idle: { en: en_menu_title_idle, id: id_menu_title_idle },
  menu_title_watched: { en: en_menu_title_watched, id: id_menu_title_watched },
  menu_title_paused: { en: en_menu_title_paused, id: id_menu_title_paused },
  menu_title_paused_until: { en: en_menu_title_paused_until, id: id_menu_title_paused_until },
  menu_title_warned: { en: en_menu_title_warned, id: id_menu_title_warned },
  check_verdict_aman: { en: en_check_verdict_aman, id: id_check_verdict_aman },
  check_verdict_waspada: { en: en_check_verdict_waspada, id: id_check_verdict_waspada },
  check_verdict_langgar: { en: en_check_verdict_langgar, id: id_check_verdict_langgar },
};

export type Said = keyof typeof TEXTS;

const isSaid = (key: string): key is Said => key in TEXTS;

/** A text in the person's language, with $1, $2 … filled in. */
export const say: Message = (key, substitutions = []) =>
  isSaid(key)
    ? TEXTS[key][language()].message.replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '')
    : key;
