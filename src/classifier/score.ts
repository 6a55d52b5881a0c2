/** Stage 4: features → how surely the text breaks a rule, and which. Weights are data, made by `src/commands/train.ts`. */
import weightsData from '../../assets/weights.json' with { type: 'json' };
import { RULES, type RuleId } from '../vocabulary.ts';
import type { Features } from './frames/context.ts';

export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Per rule, to tell which of the rules with a frame is the main one. */
  readonly rules: Readonly<
    Record<string, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
  >;
  readonly thresholds: { readonly langgar: number; readonly waspada: number };
}

export const WEIGHTS: Weights = weightsData;

export function linear(
  model: { readonly bias: number; readonly weights: Readonly<Record<string, number>> },
  features: Features,
): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += value * (model.weights[name] ?? 0);
  return sum;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** 0…1: how surely the text takes sides. */
export function partisan(features: Features, weights: Weights = WEIGHTS): number {
  return sigmoid(linear(weights, features));
}

export function ruleScores(features: Features, weights: Weights = WEIGHTS): ReadonlyMap<RuleId, number> {
  return new Map(
    RULES.map((rule) => {
      const model = weights.rules[rule];
      return [rule, model ? sigmoid(linear(model, features)) : 0] as const;
    }),
  );
}
