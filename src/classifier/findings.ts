/** What a person is told of a passage: which rules, by which words, and why. */
import type { Finding, RuleId, Span } from '../vocabulary.ts';
import type { Unit } from './features/units.ts';
import type { Vector } from './features/vector.ts';
import type { Hit } from './frames/hits.ts';
import type { Reading } from './reading.ts';
import type { Scorer } from './score.ts';
import { hitSpans, isTelling, tidy, unitSpan, wordingOf } from './spans.ts';

const MOST_FINDINGS = 3;
/** Log-odds under that of the main rule at which a further rule is still named, and the least it needs. */
const FURTHER = { under: 1.2, least: -0.6 } as const;
/** Share of the most telling word that a further word needs to be marked. */
const ALSO_TOLD = 0.4;
const MOST_WORDS = 4;
/** A frame explains a rule when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.4;

/** The rules that these units break, surest first, each with its words; none when nothing of it can be shown. */
export function findingsOf(
  level: Finding['level'],
  reading: Reading,
  units: readonly Unit[],
  vector: Vector,
  scorer: Scorer,
): Finding[] {
  const ranked = [...scorer.rules(vector)].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  // A sentence that was left out explains nothing.
  const hits = reading.hits.filter(({ stance }) =>
    units.some((unit) => unit.from <= stance.from && stance.from < unit.to),
  );
  return ranked
    .filter(([, sure], i) => i === 0 || (sure >= best - FURTHER.under && sure >= FURTHER.least))
    .slice(0, MOST_FINDINGS)
    .flatMap(([rule]) => findingOf(rule, level, reading, units, vector, scorer, hits) ?? []);
}

function findingOf(
  rule: RuleId,
  level: Finding['level'],
  { tagged }: Reading,
  units: readonly Unit[],
  vector: Vector,
  scorer: Scorer,
  hits: readonly Hit[],
): Finding | undefined {
  const shares = scorer.shares(vector, units.length, rule);
  const shareOf = (from: number, to: number) =>
    units.reduce((sum, unit, i) => (unit.from < to && unit.to > from ? sum + (shares[i] ?? 0) : sum), 0);
  const weigh = (hit: Hit) =>
    hit.value *
    (shareOf(hit.stance.from, hit.stance.to) + (hit.partner ? shareOf(hit.partner.from, hit.partner.to) : 0));
  const hit = hits
    .filter((one) => one.frame.rule === rule && one.value >= LEAST_HIT && weigh(one) > 0)
    .sort((a, b) => weigh(b) - weigh(a))[0];
  const shown = hit && hitSpans(tagged, hit);
  if (hit && shown) {
    const [first, ...rest] = shown.spans;
    return {
      rule,
      level,
      spans: [first, ...rest],
      because: hit.frame.because,
      stance: shown.stance,
      ...(shown.side ? { side: shown.side } : {}),
      wording: wordingOf(tagged, hit.stance.from),
    };
  }
  return byWords(rule, level, tagged, units, shares);
}

/** Where no frame of the grammar says it, the words that weigh most do. */
function byWords(
  rule: RuleId,
  level: Finding['level'],
  tagged: Reading['tagged'],
  units: readonly Unit[],
  shares: Float64Array,
): Finding | undefined {
  const ranked = units
    .map((unit, i) => ({ unit, share: shares[i] ?? 0 }))
    .sort((a, b) => Number(isTelling(tagged, b.unit)) - Number(isTelling(tagged, a.unit)) || b.share - a.share);
  const top = ranked[0];
  if (!top) return undefined;
  const told = ranked
    .filter(({ unit, share }, i) => i === 0 || (isTelling(tagged, unit) && share > 0 && share >= top.share * ALSO_TOLD))
    .slice(0, MOST_WORDS);
  const [first, ...rest] = tidy(told.map(({ unit }) => unitSpan(tagged, unit)));
  if (!first) return undefined;
  const stance: Span = unitSpan(tagged, top.unit) ?? first;
  return {
    rule,
    level,
    spans: [first, ...rest],
    because: `read_${rule}`,
    stance,
    wording: wordingOf(tagged, top.unit.from),
  };
}
