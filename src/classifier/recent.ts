import type { Draft } from '../vocabulary.ts';

/** What was made of the drafts of late. */
export interface Recent<T> {
  /** Of this very draft, made only where it is not known. */
  of(draft: Draft, make: () => T): T;
  /** Undefined where it is not known. */
  get(draft: Draft): T | undefined;
  clear(): void;
}

/** One press is many events, with a draft for each box of a thread, and what is pressed was judged while it was written. */
export function createRecent<T>(most: number): Recent<T> {
  let known: readonly { readonly draft: Draft; readonly value: T }[] = [];
  const found = (draft: Draft) => known.find((one) => isSame(one.draft, draft));
  return {
    get: (draft) => found(draft)?.value,
    of(draft, make) {
      const same = found(draft) ?? { draft, value: make() };
      known = [same, ...known.filter((one) => one !== same)].slice(0, most);
      return same.value;
    },
    clear() {
      known = [];
    },
  };
}

/** Texts are compared as they stand: of other lengths they differ at once, and to join a long one into a key costs more. */
function isSame(one: Draft, other: Draft): boolean {
  return one.text === other.text && one.act === other.act && one.quoted === other.quoted;
}
