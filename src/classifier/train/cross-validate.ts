/** Figures on drafts whose situation was left out of the fit. */
import type { RuleId } from '../../vocabulary.ts';
import { marginsOf } from '../anchors.ts';
import { hashOf } from '../features/numbers.ts';
import type { Vector } from '../features/vector.ts';
import { fitGate, fitRules, isBreach, isDoubtful, THRESHOLDS } from './fit.ts';
import { dot, type Fitted } from './logistic.ts';
import type { Sample } from './samples.ts';

const FOLDS = 5;

export interface Crossed {
  readonly sample: Sample;
  /** Log-odds of a breach of the worst passage. */
  readonly score: number;
  /** Log-odds of a breach and of a doubtful text, less what an unanchored passage needs more: those of the worst passage. */
  readonly breach: number;
  readonly doubt: number;
  readonly rule: RuleId | undefined;
}

/** A stable number of a group's name, so that folds are the same each run. */
export function foldOf(group: string, folds = FOLDS): number {
  return hashOf(group) % folds;
}

const scoreOf = (vector: Vector, { weights, bias }: Fitted): number => dot(vector, weights, bias);

const worst = (scores: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...scores);

/** Scores every draft by a fit on the other folds, of which `fits` chooses; joined ones are fitted on and not scored. */
export function crossValidate(
  samples: readonly Sample[],
  fold: (sample: Sample) => number = (sample) => foldOf(sample.group),
  fits: (sample: Sample) => boolean = ({ draft }) => !draft.doubted,
): Crossed[] {
  const folds = [...new Set(samples.map(fold))].sort((a, b) => a - b);
  return folds.flatMap((held) => {
    const train = samples.filter((sample) => fold(sample) !== held && fits(sample));
    const breach = fitGate(train, isBreach);
    const doubt = fitGate(train, isDoubtful);
    const rules = fitRules(train.filter(({ joined }) => !joined));
    return samples
      .filter((sample) => fold(sample) === held && !sample.joined)
      .map((sample) => ({
        sample,
        score: worst(sample.parts.map((part) => scoreOf(part.vector, breach))),
        breach: worst(sample.parts.map((part) => scoreOf(part.vector, breach) - marginsOf(part.reading.units).breach)),
        doubt: worst(sample.parts.map((part) => scoreOf(part.vector, doubt) - marginsOf(part.reading.units).doubt)),
        rule: ruleOf(sample, rules),
      }));
  });
}

function ruleOf({ parts }: Sample, rules: ReadonlyMap<RuleId, Fitted>): RuleId | undefined {
  const vector = parts[0]?.vector;
  if (!vector) return undefined;
  let best: { readonly rule: RuleId; readonly score: number } | undefined;
  for (const [rule, { weights, bias }] of rules) {
    const mask = weights.length - 1;
    const score = dot({ buckets: vector.buckets.map((bucket) => bucket & mask), values: vector.values }, weights, bias);
    if (!best || score > best.score) best = { rule, score };
  }
  return best?.rule;
}

export interface Measure {
  readonly f1: number;
  readonly recall: number;
  /** Share of the innocent texts that were called a breach. */
  readonly alarms: number;
  /** Share of the doubtful texts that were called doubtful or a breach. */
  readonly doubtful: number;
  /** Share of the innocent texts that were called doubtful or a breach. */
  readonly hesitations: number;
  /** Share of the breaches that were found whose first rule is one of theirs. */
  readonly ruled: number;
  readonly guilty: number;
  readonly innocent: number;
}

export const isCalled = ({ breach }: Crossed): boolean => breach >= THRESHOLDS.breach;
const isWarned = (crossed: Crossed) => isCalled(crossed) || crossed.doubt >= THRESHOLDS.doubt;

const share = (part: number, whole: number) => part / (whole || 1);

export function measure(crossed: readonly Crossed[]): Measure {
  const of = (label: string) => crossed.filter(({ sample }) => sample.draft.label === label);
  const [guilty, innocent, doubtful] = [of('langgar'), of('aman'), of('waspada')];
  const hits = guilty.filter(isCalled);
  const alarms = innocent.filter(isCalled).length;
  const ruled = hits.filter(({ rule, sample }) => rule && sample.draft.rules.includes(rule)).length;
  return {
    f1: share(2 * hits.length, hits.length + alarms + guilty.length),
    recall: share(hits.length, guilty.length),
    alarms: share(alarms, innocent.length),
    doubtful: share(doubtful.filter(isWarned).length, doubtful.length),
    hesitations: share(innocent.filter(isWarned).length, innocent.length),
    ruled: share(ruled, hits.length),
    guilty: guilty.length,
    innocent: innocent.length,
  };
}

export function figures(crossed: readonly Crossed[]): string {
  const { f1, recall, alarms, doubtful, hesitations, ruled, guilty, innocent } = measure(crossed);
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return `F1 ${f1.toFixed(3)}, recall ${percent(recall)}, false alarms ${percent(alarms)}, rule right ${percent(ruled)}, doubtful warned ${percent(doubtful)}, innocent warned ${percent(hesitations)} (${guilty} + ${innocent})`;
}
