/** Stage 4: features × weights → how surely a passage breaks a rule, which one, and which of its words say so. */
import { RULES, type RuleId } from '../vocabulary.ts';
import type { Range } from './features/range.ts';
import type { Unit } from './features/units.ts';
import type { Vector } from './features/vector.ts';
import { createWeigh } from './features/weigh.ts';
import type { Hit } from './frames/hits.ts';
import { type Model, unpackWeights, type Weights } from './model.ts';

/** Everything in log-odds. */
export interface Score {
  readonly breach: number;
  readonly doubt: number;
}

export interface Scorer {
  /** Of all units, or of some sentences of them alone. */
  score(units: readonly Unit[], hits: readonly Hit[], part?: readonly Range[]): Score;
  /** How surely each rule is the one, told that some rule is broken. */
  rules(vector: Vector): ReadonlyMap<RuleId, number>;
  /** What each unit adds to the log-odds of a breach of this rule. */
  shares(vector: Vector, units: number, rule: RuleId): Float64Array;
}

/** Sum over the features that live in these weights' buckets; fewer bits than the vector's fold its buckets together. */
export function linear({ of, levels, bits, bias }: Weights, { buckets, values }: Vector): number {
  const mask = (1 << bits) - 1;
  let sum = bias;
  for (let i = 0; i < buckets.length; i++)
    sum += (values[i] as number) * (of[levels[(buckets[i] as number) & mask] as number] as number);
  return sum;
}

function spread({ of, levels, bits }: Weights, vector: Vector, shares: Float64Array): void {
  const mask = (1 << bits) - 1;
  const { buckets, values, first, second } = vector;
  for (let i = 0; i < buckets.length; i++) {
    const share = (values[i] as number) * (of[levels[(buckets[i] as number) & mask] as number] as number);
    const one = first[i] as number;
    const other = second[i] as number;
    if (other < 0) shares[one] = (shares[one] ?? 0) + share;
    else {
      shares[one] = (shares[one] ?? 0) + share / 2;
      shares[other] = (shares[other] ?? 0) + share / 2;
    }
  }
}

export function createScorer({ weights }: Pick<Model, 'weights'>): Scorer {
  const breach = unpackWeights(weights.breach);
  const doubt = unpackWeights(weights.doubt);
  const weigh = createWeigh(breach, doubt);
  let byRule: ReadonlyMap<RuleId, Weights> | undefined;
  // Only a text that is warned about needs these.
  const ruleWeights = () => {
    byRule ??= new Map(RULES.map((rule) => [rule, unpackWeights(weights.rules[rule])]));
    return byRule;
  };
  return {
    score(units, hits, part) {
      const { one, other } = weigh(units, hits, part);
      return { breach: breach.bias + one, doubt: doubt.bias + other };
    },
    rules: (vector) => new Map([...ruleWeights()].map(([rule, of]) => [rule, linear(of, vector)])),
    shares(vector, units, rule) {
      const shares = new Float64Array(units);
      spread(breach, vector, shares);
      const own = ruleWeights().get(rule);
      if (own) spread(own, vector, shares);
      return shares;
    },
  };
}
