/** Stage 5: scores → a verdict whose every finding points at its words. */
import type { Finding, Level, RuleId, Span } from '../vocabulary.ts';
import type { Unit } from './features/units.ts';
import { type Vector, vectorOf } from './features/vector.ts';
import type { Hit } from './frames/hits.ts';
import type { WeightData } from './model.ts';
import type { Reading } from './reading.ts';
import type { Scorer } from './score.ts';
import { hitSpans, isTelling, tidy, unitSpan, wordingOf } from './spans.ts';

/** What a passage is, by itself. Spans are offsets of the passage. */
export interface Judgement {
  readonly level: Level;
  /** Log-odds of a breach. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

export const INNOCENT: Judgement = { level: 'aman', score: Number.NEGATIVE_INFINITY, findings: [] };

const MOST_FINDINGS = 3;
/** Log-odds under that of the main rule at which a further rule is still named, and the least it needs. */
const FURTHER = { under: 1.2, least: -0.6 } as const;
/** Share of the most telling word that a further word needs to be marked. */
const ALSO_TOLD = 0.4;
const MOST_WORDS = 4;
/** A frame explains a rule when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.4;
const FEWEST_UNITS = 3;

export interface Judge {
  readonly scorer: Scorer;
  readonly thresholds: WeightData['thresholds'];
  /** Wordings that the person declared harmless. */
  readonly dropped: ReadonlySet<string>;
}

export function judge(reading: Reading, by: Judge): Judgement {
  const units = withoutDropped(reading, by.dropped);
  if (units.length === 0) return INNOCENT;
  const { scorer, thresholds } = by;
  const vector = vectorOf(units, reading.hits);
  const { breach, doubt } = scorer.score(vector);
  const { breach: farther, doubt: doubtful } = isAnchored(units) ? NEAR : UNANCHORED;
  if (breach >= thresholds.breach + farther) return told('langgar', breach, reading, units, vector, scorer);
  // What stands around a sentence may quote, teach or deny it: then the passage as a whole is innocent.
  const sentence = breach >= thresholds.around ? worstSentence(units, reading.hits, scorer) : undefined;
  if (sentence && sentence.score >= thresholds.alone && isAnchored(sentence.units))
    return told('langgar', sentence.score, reading, sentence.units, sentence.vector, scorer);
  if (doubt >= thresholds.doubt + doubtful) return told('waspada', breach, reading, units, vector, scorer);
  return { ...INNOCENT, score: breach };
}

/** Sides, and classes of phrases, that belong to an election, a party or a group of people. */
const ANCHORS = new Set([
  ...['<name>', '<party>', '<ballot>', ':party', ':candidate', ':incumbent', ':slogan', ':changeSlogan', ':aspirant'],
  ...[':rise', ':teamStrong', ':moneyStrong', ':electionCue', ':electionThing', ':pair', ':ballotBox', ':campaignVerb'],
  ...[':groupStrong', ':badge', ':greetpol'],
]);
/**
 * How much surer, in log-odds, a verdict has to be where nothing of the kind is named: "usir" is said of mosquitoes too, and
 * "gas, menang" of a football club (a word is not a verdict).
 */
const UNANCHORED = { breach: 2, doubt: 1 } as const;
const NEAR = { breach: 0, doubt: 0 } as const;

/** Whether the units name anything of an election, a party or a group. */
export const isAnchored = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.classes.some((one) => ANCHORS.has(one)));

interface Sentence {
  readonly units: readonly Unit[];
  readonly vector: Vector;
  readonly score: number;
}

/** Sentences of a passage that has several; one too short says nothing without the others. */
export function sentencesOf(units: readonly Unit[]): (readonly Unit[])[] {
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.sentence);
    if (group) group.push(unit);
    else groups.set(unit.sentence, [unit]);
  }
  return groups.size < 2 ? [] : [...groups.values()].filter((group) => group.length >= FEWEST_UNITS);
}

function worstSentence(units: readonly Unit[], hits: readonly Hit[], scorer: Scorer): Sentence | undefined {
  let worst: Sentence | undefined;
  for (const group of sentencesOf(units)) {
    const vector = vectorOf(group, hits);
    const { breach } = scorer.score(vector);
    if (breach > (worst?.score ?? Number.NEGATIVE_INFINITY)) worst = { units: group, vector, score: breach };
  }
  return worst;
}

function withoutDropped({ tagged, units }: Reading, dropped: ReadonlySet<string>): readonly Unit[] {
  if (dropped.size === 0) return units;
  const verdicts = new Map<number, boolean>();
  return units.filter((unit) => {
    const held = verdicts.get(unit.sentence);
    const now = held ?? dropped.has(wordingOf(tagged, unit.from));
    if (held === undefined) verdicts.set(unit.sentence, now);
    return !now;
  });
}

function told(
  level: Finding['level'],
  score: number,
  reading: Reading,
  units: readonly Unit[],
  vector: Vector,
  scorer: Scorer,
): Judgement {
  const ranked = [...scorer.rules(vector)].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  const from = units[0]?.from ?? 0;
  const to = units.at(-1)?.to ?? 0;
  const hits = reading.hits.filter((hit) => hit.stance.from >= from && hit.stance.to <= to);
  const findings = ranked
    .filter(([, sure], i) => i === 0 || (sure >= best - FURTHER.under && sure >= FURTHER.least))
    .slice(0, MOST_FINDINGS)
    .flatMap(([rule]) => findingOf(rule, level, reading, units, vector, scorer, hits) ?? []);
  return findings.length > 0 ? { level, score, findings } : { ...INNOCENT, score };
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
