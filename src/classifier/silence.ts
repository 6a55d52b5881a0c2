/**
 * Sentences that say nothing: people greet, tell of their day, and take a side in between. Read as one passage the everyday
 * words weigh against the call; taken out they do not.
 */
import { isAnchor } from './anchors.ts';
import type { Range } from './features/range.ts';
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

/** Sentences of a passage that has several, but for those too short to be judged alone. Those of one sentence stand together. */
export function sentencesOf(units: readonly Unit[]): Range[] {
  const sentences: Range[] = [];
  for (let from = 0; from < units.length; ) {
    let to = from + 1;
    while (to < units.length && units[to]?.sentence === units[from]?.sentence) to++;
    if (from === 0 && to === units.length) return [];
    if (to - from >= FEWEST_UNITS) sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

/**
 * The stretches of units between the silent sentences; undefined where nothing is silent, or all is.
 * @param quiet log-odds of a breach under which a sentence by itself counts as silent.
 */
export function withoutSilent(
  units: readonly Unit[],
  hits: readonly Hit[],
  scorer: Scorer,
  quiet: number,
): readonly Range[] | undefined {
  const rest: Range[] = [];
  let after = 0;
  for (const sentence of sentencesOf(units)) {
    if (!isSilent(units, sentence) || scorer.score(units, hits, [sentence]).breach >= quiet) continue;
    if (after < sentence.from) rest.push({ from: after, to: sentence.from });
    after = sentence.to;
  }
  if (after === 0) return undefined;
  if (after < units.length) rest.push({ from: after, to: units.length });
  return rest.length === 0 ? undefined : rest;
}

/** Nothing of an election, a party or a group is named, and no scope is set. */
function isSilent(units: readonly Unit[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    if (isAnchor(unit) || unit.classes.some((one) => SCOPES.has(one))) return false;
  }
  return true;
}
