/** Aho-Corasick over words: finds every pattern of a set in one pass, whatever their number. */
export interface Match<T> {
  /** First token and the one after the last, as given to `search`. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

type End<T> = { readonly length: number; readonly value: T };

/** Words get numbers, so that all edges fit in one map: a map a node costs more to make than all the searching. */
const MOST_WORDS = 65_536;
const NOBODY: readonly never[] = [];

export class Automaton<T> {
  readonly #ids = new Map<string, number>();
  /** node × MOST_WORDS + word → node. Node 0 is the root. */
  readonly #edges = new Map<number, number>();
  /** Patterns that end at a node; most nodes have none. */
  readonly #ends = new Map<number, End<T>[]>();
  #fail = new Int32Array(1);
  /** Nearest node along the fail links at which a pattern ends; 0 when none. */
  #exit = new Int32Array(1);

  /** @throws RangeError when the patterns have more different words than fit. */
  constructor(patterns: Iterable<readonly [readonly string[], T]>) {
    const children: (readonly [parent: number, word: number, child: number])[] = [];
    for (const [words, value] of patterns) this.#add(words, value, children);
    if (this.#ids.size >= MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
    this.#link(children);
  }

  #idOf(word: string): number {
    const held = this.#ids.get(word);
    if (held !== undefined) return held;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }

  #add(words: readonly string[], value: T, children: (readonly [number, number, number])[]): void {
    if (words.length === 0) return;
    let at = 0;
    for (const word of words) {
      const id = this.#idOf(word);
      let next = this.#edges.get(at * MOST_WORDS + id);
      if (next === undefined) {
        next = this.#edges.size + 1;
        this.#edges.set(at * MOST_WORDS + id, next);
        children.push([at, id, next]);
      }
      at = next;
    }
    const ends = this.#ends.get(at);
    if (ends) ends.push({ length: words.length, value });
    else this.#ends.set(at, [{ length: words.length, value }]);
  }

  /** Fail links are made from the root outwards: those of a node need those of all shallower ones. */
  #link(children: readonly (readonly [number, number, number])[]): void {
    const depth = new Int32Array(children.length + 1);
    for (const [parent, , child] of children) depth[child] = (depth[parent] ?? 0) + 1;
    this.#fail = new Int32Array(children.length + 1);
    this.#exit = new Int32Array(children.length + 1);
    for (const [parent, word, child] of [...children].sort((a, b) => (depth[a[2]] ?? 0) - (depth[b[2]] ?? 0))) {
      const fail = parent === 0 ? 0 : this.#step(this.#fail[parent] ?? 0, word);
      this.#fail[child] = fail;
      this.#exit[child] = this.#ends.has(fail) ? fail : (this.#exit[fail] ?? 0);
    }
  }

  #step(from: number, word: number): number {
    let at = from;
    for (;;) {
      const next = this.#edges.get(at * MOST_WORDS + word);
      if (next !== undefined) return next;
      if (at === 0) return 0;
      at = this.#fail[at] ?? 0;
    }
  }

  /** All matches, by their end; a `null` word (clause mark) lets nothing match across it. */
  search(words: readonly (string | null)[]): Match<T>[] {
    const found: Match<T>[] = [];
    let at = 0;
    words.forEach((word, index) => {
      const id = word === null ? undefined : this.#ids.get(word);
      at = id === undefined ? 0 : this.#step(at, id);
      for (let end = this.#ends.has(at) ? at : (this.#exit[at] ?? 0); end !== 0; end = this.#exit[end] ?? 0)
        for (const { length, value } of this.#ends.get(end) ?? NOBODY)
          found.push({ from: index + 1 - length, to: index + 1, value });
    });
    return found;
  }
}
