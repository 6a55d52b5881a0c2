import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Message } from '../../vocabulary.ts';

export interface Texts {
  readonly message: Message;
  readonly language: 'id' | 'en';
  /** The moment at which the screen was opened: dates are told relative to it. */
  readonly now: Date;
}

const TextsContext = createContext<Texts>({ message: (key) => key, language: 'id', now: new Date(0) });

export const TextsProvider = TextsContext.Provider;

/** The texts of `_locales`, and the language and moment to tell dates in. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
