/** Aho-Corasick over words: finds every pattern of a set in one pass, whatever their number. */
export interface Match<T> {
  /** First token and the one after the last, as given to `search`. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, number>;
  fail: number;
  /** Patterns that end here, with their length in words. */
  readonly ends: { readonly length: number; readonly value: T }[];
  /** Nearest node along the fail links at which a pattern ends; 0 when none. */
  exit: number;
}

export class Automaton<T> {
  readonly #nodes: Node<T>[] = [{ next: new Map(), fail: 0, ends: [], exit: 0 }];

  constructor(patterns: Iterable<readonly [readonly string[], T]>) {
    for (const [words, value] of patterns) this.#add(words, value);
    this.#link();
  }

  #node(at: number): Node<T> {
    const node = this.#nodes[at];
    if (node === undefined) throw new RangeError(`no node ${at}`);
    return node;
  }

  #add(words: readonly string[], value: T): void {
    if (words.length === 0) return;
    let at = 0;
    for (const word of words) {
      const node = this.#node(at);
      let next = node.next.get(word);
      if (next === undefined) {
        next = this.#nodes.length;
        this.#nodes.push({ next: new Map(), fail: 0, ends: [], exit: 0 });
        node.next.set(word, next);
      }
      at = next;
    }
    this.#node(at).ends.push({ length: words.length, value });
  }

  #link(): void {
    const queue = [...this.#node(0).next.values()];
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0;
      const node = this.#node(at);
      const fail = this.#node(node.fail);
      node.exit = fail.ends.length > 0 ? node.fail : fail.exit;
      for (const [word, child] of node.next) {
        this.#node(child).fail = this.#step(node.fail, word);
        queue.push(child);
      }
    }
  }

  #step(from: number, word: string): number {
    let at = from;
    for (;;) {
      const next = this.#node(at).next.get(word);
      if (next !== undefined) return next;
      if (at === 0) return 0;
      at = this.#node(at).fail;
    }
  }

  /** All matches, by their end; a `null` word (clause mark) lets nothing match across it. */
  search(words: readonly (string | null)[]): Match<T>[] {
    const found: Match<T>[] = [];
    let at = 0;
    words.forEach((word, index) => {
      at = word === null ? 0 : this.#step(at, word);
      for (let end = this.#node(at).ends.length > 0 ? at : this.#node(at).exit; end !== 0; end = this.#node(end).exit)
        for (const { length, value } of this.#node(end).ends)
          found.push({ from: index + 1 - length, to: index + 1, value });
    });
    return found;
  }
}
