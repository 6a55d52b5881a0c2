/** Elections that the person wrote down: packs of the personal layer. Each stands alone, so that one which no longer fits goes alone. */
import { personalPack } from './exceptions.ts';
import type { Election, Exception, Pack } from './schema.ts';

/** All that is the person's own, to be laid upon the shipped packs. */
export function personalPacks(own: { exceptions: readonly Exception[]; own: readonly Election[] }): Pack[] {
  return [personalPack(own.exceptions), ...own.own.map(ownPack)];
}

/** One election of the person's own. */
export function ownPack(election: Election): Pack {
  const { id, title, region, voteDay } = election;
  return { ...personalPack([]), id: `own-${id}`, title, region, asOf: voteDay, elections: [election] };
}
