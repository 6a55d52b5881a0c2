/** What the classifier has learnt and been told, as data: lists of phrases, the semantic dictionary, weights. */

import type { RuleId } from '../vocabulary.ts';
import type { MeaningData } from './meaning/meanings.ts';
import type { LexiconData } from './tag/lexicon.ts';

/** A weight in each of 2^bits buckets: bytes in base64, each ±sqrt(|weight| / scale) × 127. */
export interface PackedWeights {
  readonly bits: number;
  readonly bias: number;
  readonly scale: number;
  readonly bytes: string;
}

export interface WeightData {
  /** Breach against innocent text. */
  readonly breach: PackedWeights;
  /** Breach or doubtful against innocent text. */
  readonly doubt: PackedWeights;
  /** Which rule, told a breach. */
  readonly rules: Readonly<Record<RuleId, PackedWeights>>;
  /** The first look: by words alone, whether a passage can be more than innocent. */
  readonly glance: PackedWeights;
  /**
   * In log-odds. `cleared`: of a passage without its sentences under `quiet`. `glance`: of the first look, by whether a word of
   * an election, a party or a group is there.
   */
  readonly thresholds: {
    readonly breach: number;
    readonly doubt: number;
    readonly quiet: number;
    readonly cleared: number;
    readonly glance: { readonly anchored: number; readonly elsewhere: number };
  };
}

export interface Model {
  readonly format: typeof MODEL_FORMAT;
  readonly lexicon: LexiconData;
  readonly meanings: MeaningData;
  readonly weights: WeightData;
}

/** Weights as they are used: a level a bucket, and what each level stands for. Bytes keep the table in the processor's cache. */
export interface Weights {
  readonly bits: number;
  readonly bias: number;
  readonly levels: Uint8Array;
  /** Weight of each of the 256 levels. */
  readonly of: Float32Array;
}

/** Changes with the shape of the model: a page's script from before an update must not read the model from after it. */
export const MODEL_FORMAT = 4;

/** The model as it came over the browser's messages. @throws TypeError when it is none that this code can read. */
export function modelFrom(sent: unknown): Model {
  if (!isModel(sent)) throw new TypeError(`not a model of format ${MODEL_FORMAT}`);
  return sent;
}

/** Both ends are ours and of one build: the format is enough, and to go through every word would cost more than to use them. */
const isModel = (sent: unknown): sent is Model =>
  typeof sent === 'object' && sent !== null && 'format' in sent && sent.format === MODEL_FORMAT;

const LEVELS = 127;

export function packWeights(of: ArrayLike<number>, bias: number): PackedWeights {
  let scale = 1e-6;
  for (let i = 0; i < of.length; i++) scale = Math.max(scale, Math.abs(of[i] ?? 0));
  scale = Number(scale.toPrecision(6));
  let bytes = '';
  for (let i = 0; i < of.length; i++) {
    const weight = of[i] ?? 0;
    const level = Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * LEVELS);
    bytes += String.fromCharCode(level & 0xff);
  }
  return { bits: Math.log2(of.length), bias: Number(bias.toPrecision(6)), scale, bytes: btoa(bytes) };
}

/** @throws when the bytes are not base64 or not as many as `bits` says. */
export function unpackWeights(packed: PackedWeights): Weights {
  const bytes = atob(packed.bytes);
  const size = 1 << packed.bits;
  if (bytes.length !== size) throw new RangeError(`${bytes.length} weights where ${size} were announced`);
  const levels = new Uint8Array(size);
  for (let i = 0; i < size; i++) levels[i] = bytes.charCodeAt(i);
  return { bits: packed.bits, bias: packed.bias, levels, of: weightOfLevels(packed.scale) };
}

function weightOfLevels(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const level = (byte << 24) >> 24;
    return (Math.sign(level) * scale * level * level) / (LEVELS * LEVELS);
  });
}
