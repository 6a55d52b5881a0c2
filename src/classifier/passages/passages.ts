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
  /**
   * Makes no more than the passages of so many UTF-16 units, at least one, of those of this text of which nothing is made yet.
   * True when something is made of each: then `read` finds them all.
   */
  begin(text: string, most: number): boolean;
}

/** A passage that is known, or the text of one of which nothing was made yet. */
type Part<T> = Passage<T> | string;
const isUnmade = (part: Part<unknown>): part is string => typeof part === 'string';
const textOf = (part: Part<unknown>): string => (isUnmade(part) ? part : part.text);
const sizeOf = (part: Part<unknown> | undefined): number => (part === undefined ? 0 : textOf(part).length);
/** `make`: what is made of each of these passages. They come all at once, as it is quicker to take them through a stage together. */
export function createPassages<T>(make: (texts: readonly string[]) => readonly T[]): Passages<T> {
  let held: readonly Part<T>[] = [];
  let heldSize = 0;

  return {
    read(text) {
      const passages = made(splitAnew(text));
      hold(passages, text);
      return passages;
    },
    begin(text, most) {
      const parts = splitAnew(text);
      const unmade = parts.findLastIndex(isUnmade);
      const end = endOfFirst(parts, most);
      hold([...made(parts.slice(0, end)), ...parts.slice(end)], text);
      return unmade < end;
    },
  };

  function hold(parts: readonly Part<T>[], text: string): void {
    held = parts;
    heldSize = text.length;
  }

  /** The passages of this text; what stood before is taken as it is held. */
  function splitAnew(text: string): Part<T>[] {
    const before = unchangedBefore(held, text);
    let { count: kept, size: from } = before;
    for (let i = 0; i < LOOK_BACK && kept > 0; i++) from -= sizeOf(held[--kept]);
    const after = unchangedAfter(held, kept, text, from);
    const shift = text.length - heldSize;
    const starts = new Map<number, number>();
    for (let i = held.length - 1, at = heldSize; i >= after; i--) {
      at -= sizeOf(held[i]);
      starts.set(at + shift, i);
    }
    const next: Part<T>[] = held.slice(0, kept);
    while (from < text.length) {
      const same = starts.get(from);
      if (same !== undefined) {
        for (let i = same; i < held.length; i++) next.push(held[i] as Part<T>);
        break;
      }
      const stretch = text.slice(from, passageEnd(text, from));
      // A look back usually finds what it knew.
      next.push(knownAt(next.length, stretch));
      from += stretch.length;
    }
    return joinRemnant(next);
  }

  function knownAt(index: number, text: string): Part<T> {
    const known = held[index];
    return known !== undefined && textOf(known) === text ? known : text;
  }

  function joinRemnant(parts: Part<T>[]): Part<T>[] {
    const [before, last] = parts.slice(-2).map(textOf);
    if (before === undefined || last === undefined || !isRemnant(last, before)) return parts;
    return [...parts.slice(0, -2), knownAt(parts.length - 2, before + last)];
  }

  function made(parts: readonly Part<T>[]): readonly Passage<T>[] {
    const values = make(parts.filter(isUnmade));
    let at = 0;
    return parts.map((part) => (isUnmade(part) ? { text: part, value: values[at++] as T } : part));
  }
}

/** Where the parts end whose unmade ones are so many units together, at least one of them. */
function endOfFirst(parts: readonly Part<unknown>[], most: number): number {
  let left = most;
  let begun = false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part<unknown>;
    if (!isUnmade(part)) continue;
    if (begun && left < part.length) return i;
    left -= part.length;
    begun = true;
  }
  return parts.length;
}

function unchangedBefore(held: readonly Part<unknown>[], text: string): { count: number; size: number } {
  let size = 0;
  let count = 0;
  for (const part of held) {
    const stretch = textOf(part);
    if (!text.startsWith(stretch, size)) break;
    size += stretch.length;
    count++;
  }
  return { count, size };
}

/** Index of the first passage from which on all stand unchanged at the end of the text; never before `kept`. */
function unchangedAfter(held: readonly Part<unknown>[], kept: number, text: string, from: number): number {
  let end = text.length;
  let first = held.length;
  while (first > kept) {
    const part = held[first - 1];
    const size = sizeOf(part);
    if (part === undefined || end - size < from || !text.endsWith(textOf(part), end)) break;
    end -= size;
    first--;
  }
  return first;
}
