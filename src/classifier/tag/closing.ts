/** A name in capitals that is also what one says at the end of a prayer: "semoga lekas sembuh, AMIN". */
import type { Token } from '../normalise/token.ts';
import type { Clauses } from './clauses.ts';
import type { Tag, TagName } from './tags.ts';

type Tags = ReadonlyMap<TagName, readonly Tag[]>;

/** What may follow it, up to the end of the sentence: "AMIN ya Allah", "AMIN YRA". */
const AFTER = new Set('amin aamiin ya yaa allah rabb rab rabbal robbal alamin yra tuhan gusti yang kuasa'.split(' '));
/** Whoever is called for, picked or wished to win right before it is a side: "menangkan AMIN". */
const GOVERNING: readonly TagName[] = [
  'call',
  'pick',
  'support',
  'win',
  'momentum',
  'cheer',
  'because',
  'campaignVerb',
];

const starts = (tags: Tags, name: TagName, at: number): boolean =>
  tags.get(name)?.some(({ from }) => from === at) === true;
const ends = (tags: Tags, name: TagName, at: number): boolean => tags.get(name)?.some(({ to }) => to === at) === true;

/** Whether the name that stands at `at` closes a prayer: one stands before it, and nothing but piety after it. */
export function closesPrayer(tokens: readonly Token[], { sentence }: Clauses, tags: Tags, at: number): boolean {
  if (!starts(tags, 'agree', at)) return false;
  const own = sentence[at] ?? 0;
  for (let i = at + 1; i < tokens.length && sentence[i] === own; i++)
    if (tokens[i]?.kind === 'number' || (tokens[i]?.kind === 'word' && !AFTER.has(tokens[i]?.lemma ?? '')))
      return false;
  if (GOVERNING.some((name) => ends(tags, name, at))) return false;
  return tags.get('prayer')?.some(({ from }) => from < at && own - (sentence[from] ?? 0) <= 1) === true;
}
