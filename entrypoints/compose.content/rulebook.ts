import { localDay, type Settings } from '../../src/browser/index.ts';
import { forceFor } from '../../src/rulebook/in-force.ts';
import { personalPacks, type Rulebook, standingBook } from '../../src/rulebook/index.ts';
import { packsHere } from './packs.ts';

let last: { readonly of: readonly unknown[]; readonly book: Rulebook } | undefined;

/** The rulebook of the shipped packs, the circulars of today and the person's own; merged again only when one of them has changed. */
export function rulebook({ exceptions, own, region }: Settings): Rulebook {
  const packs = packsHere();
  // Most have none, and then the day says nothing.
  const isoDay = packs.length > 0 ? localDay(new Date()) : '';
  const of = [exceptions, own, region, packs, isoDay];
  if (!last || of.some((part, at) => part !== last?.of[at])) {
    const inForce = packs.filter((pack) => forceFor(pack, { region, isoDay }) === 'in-force');
    last = { of, book: standingBook([...inForce, ...personalPacks({ exceptions, own })]).rulebook };
  }
  return last.book;
}
