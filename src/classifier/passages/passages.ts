/** The passages of the draft that was read last, kept so that a keystroke touches only those that it changed. */
import { isRemnant, passageEnd } from './split.ts';

/** A passage and what was made of it; `T` is made once and kept as long as the passage stands. */
export interface Passage<T> {
  readonly text: string;
  readonly value: T;
}

/** Passages before the first change that are read again: where they end hangs on what follows. */
const LOOK_BACK = 2;

export interface Passages<T> {
  /** The passages of this text in order; their texts joined are the text. Same result whatever was read before. */
  read(text: string): readonly Passage<T>[];
}

/** A class, as a text has hundreds: an object with a getter of its own takes the engine as long to make as a look at the passage. */
class Made<T> implements Passage<T> {
  readonly text: string;
  readonly #make: (text: string) => T;
  #value: { readonly made: T } | undefined;

  constructor(text: string, make: (text: string) => T) {
    this.text = text;
    this.#make = make;
  }

  get value(): T {
    this.#value ??= { made: this.#make(this.text) };
    return this.#value.made;
  }
}

export function createPassages<T>(make: (text: string) => T): Passages<T> {
  let held: readonly Passage<T>[] = [];
  let heldSize = 0;

  return {
    read(text) {
      const before = unchangedBefore(held, text);
      let { count: kept, size: from } = before;
      for (let i = 0; i < LOOK_BACK && kept > 0; i++) from -= held[--kept]?.text.length ?? 0;
      const after = unchangedAfter(held, kept, text, from);
      const shift = text.length - heldSize;
      const starts = new Map<number, number>();
      for (let i = held.length - 1, at = heldSize; i >= after; i--) {
        at -= held[i]?.text.length ?? 0;
        starts.set(at + shift, i);
      }
      const next = held.slice(0, kept);
      while (from < text.length) {
        const same = starts.get(from);
        if (same !== undefined) {
          for (let i = same; i < held.length; i++) next.push(held[i] as Passage<T>);
          break;
        }
        const stretch = text.slice(from, passageEnd(text, from));
        // A look back usually finds what it knew.
        const known = held[next.length];
        next.push(known?.text === stretch ? known : passageOf(stretch));
        from += stretch.length;
      }
      held = joinRemnant(next);
      heldSize = text.length;
      return held;
    },
  };

  function passageOf(text: string): Passage<T> {
    return new Made(text, make);
  }

  function joinRemnant(passages: Passage<T>[]): readonly Passage<T>[] {
    const last = passages.at(-1);
    const before = passages.at(-2);
    if (!last || !before || !isRemnant(last.text, before.text)) return passages;
    const joined = before.text + last.text;
    const known = held[passages.length - 2];
    return [...passages.slice(0, -2), known?.text === joined ? known : passageOf(joined)];
  }
}

function unchangedBefore(held: readonly Passage<unknown>[], text: string): { count: number; size: number } {
  let size = 0;
  let count = 0;
  for (const passage of held) {
    if (!text.startsWith(passage.text, size)) break;
    size += passage.text.length;
    count++;
  }
  return { count, size };
}

/** Index of the first passage from which on all stand unchanged at the end of the text; never before `kept`. */
function unchangedAfter(held: readonly Passage<unknown>[], kept: number, text: string, from: number): number {
  let end = text.length;
  let first = held.length;
  while (first > kept) {
    const passage = held[first - 1];
    if (!passage || end - passage.text.length < from || !text.endsWith(passage.text, end)) break;
    end -= passage.text.length;
    first--;
  }
  return first;
}
