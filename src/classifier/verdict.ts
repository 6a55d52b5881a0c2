/** Stage 5: scores → a verdict whose every finding points at its words. */
import type { Finding, Level } from '../vocabulary.ts';
import { marginsOf } from './anchors.ts';
import type { Unit } from './features/units.ts';
import { vectorOf } from './features/vector.ts';
import { findingsOf } from './findings.ts';
import type { WeightData } from './model.ts';
import type { Reading } from './reading.ts';
import type { Scorer } from './score.ts';
import { withoutSilent } from './silence.ts';
import { wordingOf } from './spans.ts';

/** What a passage is, by itself. Spans are offsets of the passage. */
export interface Judgement {
  readonly level: Level;
  /** Log-odds of a breach. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

export const INNOCENT: Judgement = { level: 'aman', score: Number.NEGATIVE_INFINITY, findings: [] };

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
  const { breach, doubt } = scorer.score(units, reading.hits);
  const margins = marginsOf(units);
  if (breach >= thresholds.breach + margins.breach) return told('langgar', breach, reading, units, scorer);
  const left = withoutSilent(units, reading.hits, scorer, thresholds.quiet);
  if (left) {
    const cleared = scorer.score(units, reading.hits, left).breach;
    const rest = left.flatMap(({ from, to }) => units.slice(from, to));
    if (cleared >= thresholds.cleared + marginsOf(rest).breach) return told('langgar', cleared, reading, rest, scorer);
  }
  if (doubt >= thresholds.doubt + margins.doubt) return told('waspada', breach, reading, units, scorer);
  return { ...INNOCENT, score: breach };
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
  scorer: Scorer,
): Judgement {
  const findings = findingsOf(level, reading, units, vectorOf(units, reading.hits), scorer);
  return findings.length > 0 ? { level, score, findings } : { ...INNOCENT, score };
}
