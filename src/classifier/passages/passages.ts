/** The passages of the draft that was read last, kept so that a keystroke touches only those that it changed. */
import { isRemnant, passageEnd } from './split.ts';

/** A passage and what was made of it, once, for as long as the passage stands. */
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

/** A passage that is known, or the text of one of which nothing was made yet. */
type Part<T> = Passage<T> | string;
const textOf = (part: Part<unknown>): string => (typeof part === 'string' ? part : part.text);

/** `make`: what is made of each of these passages. They come all at once, as it is quicker to take them through a stage together. */
export function createPassages<T>(make: (texts: readonly string[]) => readonly T[]): Passages<T> {
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
      const next: Part<T>[] = held.slice(0, kept);
      while (from < text.length) {
        const same = starts.get(from);
        if (same !== undefined) {
          for (let i = same; i < held.length; i++) next.push(held[i] as Passage<T>);
          break;
        }
        const stretch = text.slice(from, passageEnd(text, from));
        // A look back usually finds what it knew.
        next.push(knownAt(next.length, stretch));
        from += stretch.length;
      }
      held = made(joinRemnant(next));
      heldSize = text.length;
      return held;
    },
  };

  function knownAt(index: number, text: string): Part<T> {
    const known = held[index];
    return known?.text === text ? known : text;
  }

  function joinRemnant(parts: Part<T>[]): Part<T>[] {
    const [before, last] = parts.slice(-2).map(textOf);
    if (before === undefined || last === undefined || !isRemnant(last, before)) return parts;
    return [...parts.slice(0, -2), knownAt(parts.length - 2, before + last)];
  }

  function made(parts: readonly Part<T>[]): readonly Passage<T>[] {
    const values = make(parts.filter((part) => typeof part === 'string'));
    let at = 0;
    return parts.map((part) => (typeof part === 'string' ? { text: part, value: values[at++] as T } : part));
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
