import { type Rulebook, standingBook } from '../../src/rulebook/index.ts';

let book: Rulebook | undefined;

/** The rulebook of the shipped packs, merged at the first need. */
export function rulebook(): Rulebook {
  book ??= standingBook().rulebook;
  return book;
}
