/** Plain logistic regression with an L2 penalty, by full-batch descent with momentum: no randomness, same weights each run. */
import { RULES } from '../../vocabulary.ts';
import type { Features } from '../frames/context.ts';
import type { Weights } from '../score.ts';
import type { Sample } from './samples.ts';

export interface Target {
  readonly features: Features;
  readonly target: number;
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.6;
const MOMENTUM = 0.9;
/** Penalty a sample: keeps weights small where few texts speak. */
const PENALTY = 0.0025;
/** Which rule it is hangs on few frames, so their weights may be larger. */
const RULE_PENALTY = 0.0008;

export function learn(
  targets: readonly Target[],
  penalty = PENALTY,
): { bias: number; weights: Record<string, number> } {
  const names = [...new Set(targets.flatMap((t) => [...t.features.keys()]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = targets.map((t) => [...t.features].map(([name, value]) => [index.get(name) ?? 0, value] as const));
  const total = targets.reduce((sum, t) => sum + t.weight, 0);
  const w = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    let biasSlope = 0;
    targets.forEach((t, at) => {
      let sum = bias;
      for (const [i, value] of rows[at] ?? []) sum += value * (w[i] ?? 0);
      const error = (t.weight / total) * (1 / (1 + Math.exp(-sum)) - t.target);
      biasSlope += error;
      for (const [i, value] of rows[at] ?? []) slope[i] = (slope[i] ?? 0) + error * value;
    });
    biasSpeed = MOMENTUM * biasSpeed - RATE * biasSlope;
    bias += biasSpeed;
    for (let i = 0; i < w.length; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - RATE * ((slope[i] ?? 0) + penalty * (w[i] ?? 0));
      w[i] = (w[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  const weights: Record<string, number> = {};
  names.forEach((name, i) => {
    const rounded = Math.round((w[i] ?? 0) * 1000) / 1000;
    if (rounded !== 0) weights[name] = rounded;
  });
  return { bias: Math.round(bias * 1000) / 1000, weights };
}

export const THRESHOLDS = { langgar: 0.5, waspada: 0.3 } as const;
const AIM = { langgar: 1, waspada: 0.45, aman: 0 } as const;

/** Everyday text is far commoner on a keyboard than in a corpus, so what was written for it counts twice. */
function weightOf(sample: Sample): number {
  if (sample.label === 'waspada') return 0.4;
  return sample.file === 'own.jsonl' && sample.label === 'aman' ? 2 : 1;
}

export function fitGate(samples: readonly Sample[]) {
  const framed = samples.filter((s) => s.features.size > 0);
  return learn(framed.map((s) => ({ features: s.features, target: AIM[s.label], weight: weightOf(s) })));
}

export function fitAll(samples: readonly Sample[]): Weights {
  const guilty = samples.filter((s) => s.features.size > 0 && s.label !== 'aman');
  const rules: Record<string, { bias: number; weights: Record<string, number> }> = {};
  for (const rule of RULES)
    rules[rule] = learn(
      guilty.map((s) => ({
        features: s.features,
        target: s.rules[0] === rule ? 1 : s.rules.includes(rule) ? 0.7 : 0,
        weight: 1,
      })),
      RULE_PENALTY,
    );
  return { ...fitGate(samples), rules, thresholds: THRESHOLDS };
}
