import names from '../../../assets/lexicon/common-names.json' with { type: 'json' };

/** Given names and words too common to point at a candidate by themselves. */
const COMMON = new Set(names.common.split(' '));
/** Names that are common words or names, yet well enough known in politics to stand alone. */
const WELL_KNOWN = new Set(names.wellKnown.split(' '));

export function ambiguous(word: string): boolean {
  const low = word.toLowerCase();
  return COMMON.has(low) && !WELL_KNOWN.has(low);
}
