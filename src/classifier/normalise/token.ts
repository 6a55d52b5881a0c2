import type { Form } from './forms.ts';

/** A word, number, sign or mark of the draft. `start`/`end`: UTF-16 offsets of the original text. */
export interface Token {
  /** Standard form by which the lexicon knows it; the folded word itself when the lexicon does not. */
  lemma: string;
  readonly word: string;
  /** The word without its disguise, not yet brought to a standard form: `cblos` → `coblos`, `m3milih` → `memilih`. */
  readonly plain: string;
  readonly cased: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'emoji' | 'mark' | 'break' | 'link';
  /** Stands inside a hashtag. */
  readonly tag: boolean;
  /** What is known of a word as it stands; undefined where it was put together, or taken out of others. */
  readonly form: Form | undefined;
}

export function token(
  kind: Token['kind'],
  cased: string,
  start: number,
  end: number,
  tag = false,
  lemma?: string,
  plain?: string,
): Token {
  const word = cased.toLowerCase();
  return { lemma: lemma ?? word, word, plain: plain ?? word, cased, start, end, kind, tag, form: undefined };
}

/** A word that stands for itself. */
export const wordToken = (form: Form, start: number, end: number): Token => ({
  lemma: form.lemma,
  word: form.word,
  plain: form.plain,
  cased: form.cased,
  start,
  end,
  kind: 'word',
  tag: false,
  form,
});
