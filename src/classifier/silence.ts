/**
 * Sentences that say nothing: people greet, tell of their day, and take a side in between. Read as one passage the everyday
 * words weigh against the call; taken out they do not.
 */
import { isAnchored } from './anchors.ts';
import type { Unit } from './features/units.ts';
import type { Hit } from './frames/hits.ts';
import type { Scorer } from './score.ts';

/** One too short says nothing by itself, but may belong to the sentence before it: it stays. */
const FEWEST_UNITS = 3;

/** Scopes: what stands beside them may be quoted, taught, denied, or about something else. Such a sentence is never taken out. */
const SCOPES = new Set([
  ...[':rules', ':report', ':debunk', ':nobody', ':otherContest', ':sport'],
  ...[':history', ':turnout', ':official', ':newsroom', ':policy', ':passive'],
]);

/** Sentences of a passage that has several, but for those too short to be judged alone. */
export function sentencesOf(units: readonly Unit[]): (readonly Unit[])[] {
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.sentence);
    if (group) group.push(unit);
    else groups.set(unit.sentence, [unit]);
  }
  return groups.size < 2 ? [] : [...groups.values()].filter((group) => group.length >= FEWEST_UNITS);
}

/**
 * The units without the silent sentences; undefined where nothing is silent, or all is.
 * @param quiet log-odds of a breach under which a sentence by itself counts as silent.
 */
export function withoutSilent(
  units: readonly Unit[],
  hits: readonly Hit[],
  scorer: Scorer,
  quiet: number,
): readonly Unit[] | undefined {
  const sentences = sentencesOf(units);
  const silent = new Set<number>();
  for (const sentence of sentences) {
    const [first] = sentence;
    if (first && isSilent(sentence) && scorer.score(sentence, hits).breach < quiet) silent.add(first.sentence);
  }
  if (silent.size === 0) return undefined;
  const rest = units.filter(({ sentence }) => !silent.has(sentence));
  return rest.length === 0 ? undefined : rest;
}

/** Nothing of an election, a party or a group is named, and no scope is set. */
function isSilent(sentence: readonly Unit[]): boolean {
  return !isAnchored(sentence) && !sentence.some(({ classes }) => classes.some((one) => SCOPES.has(one)));
}
