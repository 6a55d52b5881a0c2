import type { LocalText } from '../vocabulary.ts';

/** A pack that cannot be used: which file, where in it (`rules[2].law[0]`), and what to do about it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly file: string;
  /** Path inside the file; empty when the file as a whole is meant. */
  readonly path: string;
  readonly mend: LocalText;

  constructor(file: string, path: string, mend: LocalText) {
    super([file, path, mend.en ?? mend.id].filter(Boolean).join(': '));
    this.file = file;
    this.path = path;
    this.mend = mend;
  }
}

/** `['rules', 2, 'law', 0]` → `rules[2].law[0]`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
