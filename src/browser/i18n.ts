/**
 * Every text that a person reads, from `_locales`. Looked up here and not by `i18n.getMessage`, which only knows the language
 * of the browser's own menus: many an office PC has English menus and an Indonesian reader.
 */
import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import id from '../../assets/public/_locales/id/messages.json' with { type: 'json' };
import type { LocalText, Message } from '../vocabulary.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Texts = Readonly<Record<Language, Readonly<Record<string, { readonly message: string } | undefined>>>>;

let texts: Texts = { id, en };

/** What only some pages show comes with these pages. */
export function addTexts(more: Texts): void {
  texts = { id: { ...texts.id, ...more.id }, en: { ...texts.en, ...more.en } };
}

let chosen: Language | undefined;

/** What the person chose in the settings; undefined leaves it to the languages that the browser was told. */
export function chooseLanguage(language: Language | undefined): void {
  chosen = language;
}

export function language(): Language {
  return chosen ?? preferred(navigator.languages);
}

/** English for those who read English and named no Indonesian among their languages; Indonesian for everyone else. */
export function preferred(languages: readonly string[]): Language {
  const names = languages.map((name) => name.toLowerCase().split('-')[0]);
  return names.includes('en') && !names.includes('id') ? 'en' : 'id';
}

/** A text of `_locales` with $1, $2 … filled in; the key itself when it is missing, so that a gap is seen. */
export const message: Message = (key, substitutions = []) => {
  const text = texts[language()][key]?.message ?? texts.id[key]?.message ?? key;
  return text.replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
};

/** The text in the person's language; Indonesian where nobody wrote another. */
export function local(text: LocalText): string {
  return (language() === 'en' ? text.en : undefined) ?? text.id;
}
