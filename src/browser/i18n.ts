import type { I18n } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { LocalText, Message } from '../vocabulary.ts';

// Keys are made up of data (a rule, a frame, a stage); a test holds that every one of them stands in both languages.
const i18n: I18n.Static = browser.i18n;

/** A text of `_locales` in the browser's language; the key itself when it is missing, so that a gap is seen. */
export const message: Message = (key, substitutions = []) =>
  i18n.getMessage(key, [...substitutions]) || key;

/** `id` unless the browser speaks English. */
export function language(): 'id' | 'en' {
  return i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** The text in the person's language; Indonesian where nobody wrote another. */
export function local(text: LocalText): string {
  return (language() === 'en' ? text.en : undefined) ?? text.id;
}
