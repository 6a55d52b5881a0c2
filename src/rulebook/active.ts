/** What of a rulebook concerns a person in one place: of a country of elections only their own reach the classifier. */
import { covers } from './regions.ts';
import type { Rulebook } from './rulebook.ts';

export type Active = Pick<Rulebook, 'elections' | 'parties' | 'lexicon' | 'exceptions'>;

/** @param region Kemendagri code of the city or regency, or of the province; its province and the country hold with it. */
export function activeKnowledge(rulebook: Active, region: string): Active {
  const { elections, parties, lexicon, exceptions } = rulebook;
  return {
    elections: elections.filter((it) => covers(it.region, region)),
    parties,
    lexicon: lexicon.filter(({ origin }) => covers(origin.region ?? 'id', region)),
    exceptions,
  };
}
