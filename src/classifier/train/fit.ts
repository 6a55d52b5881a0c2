/** From labelled drafts to weights. No clock, no chance: the same bytes each run. */
import { RULES, type RuleId } from '../../vocabulary.ts';
import { BITS, folded, type Vector } from '../features/vector.ts';
import { glanceVector } from '../first-look/features.ts';
import { type PackedWeights, packWeights, type WeightData } from '../model.ts';
import { dot, type Fitted, fitLogistic, type Row } from './logistic.ts';
import type { Sample } from './samples.ts';

const COST = 200;
const RULE_COST = 6;
const RULE_BITS = 14;
const GLANCE_BITS = 17;
const GLANCE_COST = 3;
/** Weights of features seen in fewer drafts than this are noise. */
const FEWEST = 2;

/**
 * In log-odds, chosen on the blind files and by the aggregates of real texts: lower calls more guilty drafts and more innocent
 * ones. `cleared` is of a passage without its sentences under `quiet`; `glance` of the first look.
 */
export const THRESHOLDS = {
  breach: -0.3,
  doubt: -0.35,
  quiet: -1.5,
  cleared: 0.65,
  glance: { anchored: -2.7, elsewhere: 0.2 },
} as const;

type Judged = (sample: Sample) => boolean | undefined;

/** Breach against innocent; doubtful texts are neither. */
export const isBreach: Judged = ({ draft }) => (draft.label === 'waspada' ? undefined : draft.label === 'langgar');
/** Breach or doubtful against innocent. */
export const isDoubtful: Judged = ({ draft }) => draft.label !== 'aman';

const row = ({ buckets, values }: Vector, positive: boolean): Row => ({ buckets, values, positive, weight: 1 });

const worst = (vectors: readonly Vector[], { weights, bias }: Fitted): Vector | undefined => {
  let best: Vector | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const vector of vectors) {
    const score = dot(vector, weights, bias);
    if (score > most) {
      most = score;
      best = vector;
    }
  }
  return best;
};

/** How rare a feature is among the rows, squared, 1 on average: none is below `COMMON`. */
const COMMON = 0.05;
function raritiesOf(rows: readonly Row[]): Float64Array {
  const rarities = new Float64Array(1 << BITS);
  for (const { buckets } of rows) for (const bucket of buckets) rarities[bucket] = (rarities[bucket] ?? 0) + 1;
  let sum = 0;
  let many = 0;
  rarities.forEach((seen, bucket) => {
    const rarity = Math.max(COMMON, Math.log(rows.length / (seen + 1))) ** 2;
    rarities[bucket] = rarity;
    if (seen < FEWEST) return;
    sum += rarity;
    many++;
  });
  const mean = many > 0 ? sum / many : 1;
  return rarities.map((rarity) => rarity / mean);
}

const scaled = ({ buckets, values, ...rest }: Row, scales: Float64Array): Row => ({
  ...rest,
  buckets,
  values: values.map((value, i) => value * (scales[buckets[i] as number] as number)),
});

/**
 * Fits with the weights of common features held smaller than those of rare ones: "jangan" and what stands beside it are in every
 * third draft of either kind, and everyday text is made of them. The weights are those of rows that are not scaled.
 */
function fitByRarity(rows: readonly Row[], scales: Float64Array): Fitted {
  const { weights, bias } = fitLogistic(
    rows.map((one) => scaled(one, scales)),
    1 << BITS,
    COST,
  );
  return { weights: weights.map((weight, bucket) => weight * (scales[bucket] as number)), bias };
}

/**
 * Of a guilty draft with several passages only the worst is guilty; of an innocent one every passage is innocent. Which is the
 * worst is told by a first fit without them.
 */
export function fitGate(samples: readonly Sample[], judged: Judged): Fitted {
  const rows: Row[] = [];
  const several: (readonly Vector[])[] = [];
  for (const sample of samples) {
    const positive = judged(sample);
    if (positive === undefined) continue;
    const vectors = sample.parts.map((part) => part.vector);
    if (positive && vectors.length > 1) several.push(vectors);
    else for (const vector of vectors) rows.push(row(vector, positive));
  }
  const rarities = raritiesOf(rows);
  const first = fitByRarity(rows, rarities);
  const further = several.flatMap((vectors) => worst(vectors, first) ?? []);
  return fitByRarity([...rows, ...further.map((vector) => row(vector, true))], rarities);
}

/** Which rule: one against the others, on guilty and doubtful drafts. */
export function fitRules(samples: readonly Sample[]): ReadonlyMap<RuleId, Fitted> {
  const guilty = samples
    .filter((sample) => sample.draft.label !== 'aman')
    .flatMap((sample) => {
      const vector = sample.parts[0]?.vector;
      return vector ? [{ sample, ...folded(vector, RULE_BITS) }] : [];
    });
  return new Map(
    RULES.map((rule) => {
      const rows = guilty.map(({ sample: { draft }, buckets, values }) => ({
        buckets,
        values,
        positive: draft.rules[0] === rule,
        weight: draft.rules.indexOf(rule) > 0 ? 0 : draft.label === 'langgar' ? 1 : 0.5,
      }));
      return [rule, fitLogistic(rows, 1 << RULE_BITS, RULE_COST, 12)];
    }),
  );
}

/** Texts written as everyday ones count more in the first look: they are most of what is typed. */
const EVERYDAY = 3;
const isEveryday = ({ draft }: Sample) => draft.why === 'nonpolitik' && draft.election === 'none';

export function fitGlance(samples: readonly Sample[]): Fitted {
  const rows = samples.flatMap((sample) =>
    sample.parts.slice(0, 1).flatMap(({ words }): Row[] => {
      if (!words) return [];
      const positive = sample.draft.label !== 'aman';
      return [{ ...glanceVector(words, GLANCE_BITS), positive, weight: isEveryday(sample) ? EVERYDAY : 1 }];
    }),
  );
  return fitLogistic(rows, 1 << GLANCE_BITS, GLANCE_COST, 15);
}

const pack = ({ weights, bias }: Fitted): PackedWeights => packWeights(weights, bias);

export function fitAll(samples: readonly Sample[]): WeightData {
  const plain = samples.filter(({ joined }) => !joined);
  const rules = fitRules(plain);
  return {
    breach: pack(pruned(fitGate(samples, isBreach), plain)),
    doubt: pack(pruned(fitGate(samples, isDoubtful), plain)),
    rules: Object.fromEntries([...rules].map(([rule, fitted]) => [rule, pack(fitted)])) as WeightData['rules'],
    glance: pack(fitGlance(plain)),
    thresholds: THRESHOLDS,
  };
}

/** A feature of a single draft has been learnt by heart, not learnt. */
function pruned(fitted: Fitted, samples: readonly Sample[]): Fitted {
  const counts = new Uint16Array(1 << BITS);
  for (const sample of samples) {
    const seen = new Set(sample.parts.flatMap((part) => [...part.vector.buckets]));
    for (const bucket of seen) counts[bucket] = Math.min(65535, (counts[bucket] ?? 0) + 1);
  }
  return { ...fitted, weights: fitted.weights.map((weight, i) => ((counts[i] ?? 0) < FEWEST ? 0 : weight)) };
}
