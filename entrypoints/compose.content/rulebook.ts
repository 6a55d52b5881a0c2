import type { Settings } from '../../src/browser/index.ts';
import { personalPacks, type Rulebook, standingBook } from '../../src/rulebook/index.ts';
import { packsHere } from './packs.ts';

let last: { readonly of: readonly unknown[]; readonly book: Rulebook } | undefined;

/** The rulebook of the shipped packs, the circulars of today and the person's own; merged again only when one of them has changed. */
export function rulebook({ exceptions, own, region }: Settings): Rulebook {
  const packs = packsHere(region);
  const of = [exceptions, own, packs];
  if (!last || of.some((part, at) => part !== last?.of[at])) {
    last = { of, book: standingBook([...packs, ...personalPacks({ exceptions, own })]).rulebook };
  }
  return last.book;
}
