import type { Settings } from '../../src/browser/index.ts';
import { personalPacks, type Rulebook, standingBook } from '../../src/rulebook/index.ts';

let last: { readonly exceptions: unknown; readonly own: unknown; readonly book: Rulebook } | undefined;

/** The rulebook of the shipped packs and the person's own, merged at the first need and again when theirs have changed. */
export function rulebook({ exceptions, own }: Settings): Rulebook {
  if (last?.exceptions !== exceptions || last.own !== own) {
    last = { exceptions, own, book: standingBook(personalPacks({ exceptions, own })).rulebook };
  }
  return last.book;
}
