/** What of a rulebook concerns a person in one place: of a country of elections only their own reach the classifier. */
import { originOf } from './origin.ts';
import { covers } from './regions.ts';
import type { Rulebook } from './rulebook.ts';
import type { Exception, Pack } from './schema.ts';

export type Active = Pick<Rulebook, 'elections' | 'parties' | 'lexicon' | 'exceptions'>;

/** @param region Kemendagri code of the city or regency, or of the province; its province and the country hold with it. */
export function activeKnowledge(rulebook: Active, region: string): Active {
  const { elections, parties, lexicon, exceptions } = rulebook;
  return {
    // What a person wrote down, they want to be held back for, wherever it is.
    elections: elections.filter(({ origin, region: of }) => origin?.layer === 'personal' || covers(of, region)),
    parties,
    lexicon: lexicon.filter(({ origin }) => covers(origin.region ?? 'id', region)),
    exceptions,
  };
}

/** What packs name, without the book of their rules: for where only verdicts are told. */
export function knowledgeOf(packs: readonly Pack[], exceptions: readonly Exception[]): Active {
  return {
    elections: packs.flatMap((pack) => pack.elections.map((it) => ({ ...it, origin: originOf(pack) }))),
    parties: packs.flatMap((pack) => pack.parties),
    lexicon: packs.flatMap((pack) => (pack.lexicon ?? []).map((word) => ({ ...word, origin: originOf(pack) }))),
    exceptions,
  };
}
