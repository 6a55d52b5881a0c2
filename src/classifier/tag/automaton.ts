/** Aho-Corasick over words: finds every pattern of a set in one pass, whatever their number. */
export interface Match<T> {
  /** First token and the one after the last, as given to `search`. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

type End<T> = { readonly length: number; readonly value: T };

/** While the automaton is built: of each node the one before it and the word between them, and the nodes by their depth. */
interface Nodes {
  readonly parent: number[];
  readonly word: number[];
  readonly byDepth: number[][];
}

/** Words get numbers, so that all edges fit in one map: a map a node costs more to make than all the searching. */
const MOST_WORDS = 65_536;
const NOBODY: readonly never[] = [];

export class Automaton<T> {
  readonly #ids = new Map<string, number>();
  /** node × MOST_WORDS + word → node. Node 0 is the root. */
  readonly #edges = new Map<number, number>();
  /** Edges of the root by word, where most words of a text are looked for; 0 when none. */
  #opening = new Int32Array(1);
  /** Patterns that end at a node; most nodes have none. */
  readonly #ends: (End<T>[] | undefined)[] = [];
  #fail = new Int32Array(1);
  /** Nearest node along the fail links at which a pattern ends; 0 when none. */
  #exit = new Int32Array(1);

  /**
   * Patterns whose words no longer fit are left out, the last ones first: a circular with a sea of names must not take the
   * words of the law away with it.
   */
  constructor(patterns: Iterable<readonly [readonly string[], T]>) {
    this.#ends[0] = undefined;
    const nodes: Nodes = { parent: [0], word: [0], byDepth: [] };
    for (const [words, value] of patterns) this.#add(words, value, nodes);
    this.#link(nodes);
  }

  #idOf(word: string): number {
    const held = this.#ids.get(word);
    if (held !== undefined) return held;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }

  #hasRoomFor(words: readonly string[]): boolean {
    return this.#ids.size + words.length < MOST_WORDS || words.every((word) => this.#ids.has(word));
  }

  #add(words: readonly string[], value: T, { parent, word: said, byDepth }: Nodes): void {
    if (words.length === 0 || !this.#hasRoomFor(words)) return;
    let at = 0;
    for (let depth = 0; depth < words.length; depth++) {
      const word = words[depth] as string;
      const id = this.#idOf(word);
      let next = this.#edges.get(at * MOST_WORDS + id);
      if (next === undefined) {
        next = this.#edges.size + 1;
        this.#edges.set(at * MOST_WORDS + id, next);
        this.#ends[next] = undefined;
        parent.push(at);
        said.push(id);
        const same = byDepth[depth];
        if (same) same.push(next);
        else byDepth[depth] = [next];
      }
      at = next;
    }
    const ends = this.#ends[at];
    if (ends) ends.push({ length: words.length, value });
    else this.#ends[at] = [{ length: words.length, value }];
  }

  /** Fail links are made from the root outwards: those of a node need those of all shallower ones. */
  #link({ parent, word, byDepth }: Nodes): void {
    this.#opening = new Int32Array(this.#ids.size + 1);
    for (const node of byDepth[0] ?? []) this.#opening[word[node] as number] = node;
    this.#fail = new Int32Array(parent.length);
    this.#exit = new Int32Array(parent.length);
    for (const nodes of byDepth)
      for (const node of nodes) {
        const above = parent[node] as number;
        const fail = above === 0 ? 0 : this.#step(this.#fail[above] ?? 0, word[node] as number);
        this.#fail[node] = fail;
        this.#exit[node] = this.#ends[fail] ? fail : (this.#exit[fail] ?? 0);
      }
  }

  #step(from: number, word: number): number {
    for (let at = from; at !== 0; at = this.#fail[at] as number) {
      const next = this.#edges.get(at * MOST_WORDS + word);
      if (next !== undefined) return next;
    }
    return this.#opening[word] as number;
  }

  /** Number of a word of the patterns; of any other 0. */
  numberOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** All matches in words of these numbers, by their end; nothing matches across a 0. */
  search(numbers: readonly number[]): Match<T>[] {
    const found: Match<T>[] = [];
    let at = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as number;
      at = number === 0 ? 0 : this.#step(at, number);
      for (let end = this.#ends[at] ? at : (this.#exit[at] as number); end !== 0; end = this.#exit[end] as number)
        for (const { length, value } of this.#ends[end] ?? NOBODY)
          found.push({ from: index + 1 - length, to: index + 1, value });
    }
    return found;
  }
}
