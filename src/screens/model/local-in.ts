import type { LocalText } from '../../vocabulary.ts';

/** Takes a text in this language; Indonesian where nobody wrote another. */
export function localIn(language: 'id' | 'en'): (text: LocalText) => string {
  return (text) => (language === 'en' ? text.en : undefined) ?? text.id;
}
