/** From units to features: what stands in the text, and what stands near what. Features are numbers, so that no name of one is ever kept. */
import type { Hit } from '../frames/hits.ts';
import type { Unit } from './units.ts';

/** Kinds of features; each is scaled by itself, so that many pairs do not drown few words. */
export const KINDS = ['stem', 'next', 'class', 'pair', 'close', 'mixed', 'letters', 'frame', 'about'] as const;
const STEM = 0;
const NEXT = 1;
const CLASS = 2;
const PAIR = 3;
const CLOSE = 4;
const MIXED = 5;
const LETTERS = 6;
const FRAME = 7;
const ABOUT = 8;

/** Takes one feature: its kind (an index of KINDS), its number, and the units that show it (`second` is -1 where one is enough). */
export type Emit = (kind: number, feature: number, first: number, second: number) => void;

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

const mix = (kind: number, a: number, b: number): number => {
  let h = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
};

/** FNV-1a of words seen before. */
const remembered = new Map<string, number>();
const MOST_REMEMBERED = 20_000;
export const numberOf = (text: string): number => {
  const held = remembered.get(text);
  if (held !== undefined) return held;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const now = hashOf(text);
  remembered.set(text, now);
  return now;
};

const SHORTEST = 3;
const LONGEST = 5;
const NO_LETTERS: readonly number[] = [];
const rememberedLetters = new Map<string, readonly number[]>();
/** Numbers of the stretches of 3 to 5 letters of a word, its edges marked: what a word shares with its unseen relatives. */
function lettersOf(stem: string): readonly number[] {
  const code = stem.charCodeAt(0);
  if (!(code >= 97 && code <= 122)) return NO_LETTERS;
  const held = rememberedLetters.get(stem);
  if (held !== undefined) return held;
  const word = `<${stem}>`;
  const parts: number[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= word.length; at++) parts.push(mix(7, hashOf(word.slice(at, at + size)), size));
  if (rememberedLetters.size > MOST_REMEMBERED) rememberedLetters.clear();
  rememberedLetters.set(stem, parts);
  return parts;
}

/** Units further apart than this say nothing about each other. */
const REACH = 10;
const ADJACENT = 2;

/** Linear in the number of units. Plain loops: this is most of what a check costs. */
export function emitUnits(units: readonly Unit[], emit: Emit): void {
  const stems = units.map((unit) => numberOf(unit.stem));
  const classes = units.map((unit) => unit.classes.map(numberOf));
  const size = units.length;
  for (let i = 0; i < size; i++) {
    const unit = units[i] as Unit;
    const stem = stems[i] as number;
    emit(STEM, mix(0, stem, 0), i, -1);
    if (i === 0) emit(NEXT, mix(1, 0, stem), i, -1);
    if (i + 1 < size) emit(NEXT, mix(1, stem, stems[i + 1] as number), i, i + 1);
    else emit(NEXT, mix(1, stem, 0), i, -1);
    const own = classes[i] as readonly number[];
    for (let a = 0; a < own.length; a++) emit(CLASS, mix(2, own[a] as number, 0), i, -1);
    const reach = Math.min(size, i + REACH + 1);
    for (let j = i + 1; j < reach && (units[j] as Unit).sentence === unit.sentence; j++) {
      const others = classes[j] as readonly number[];
      const close = j - i <= ADJACENT;
      for (let a = 0; a < own.length; a++)
        for (let b = 0; b < others.length; b++) {
          emit(PAIR, mix(3, own[a] as number, others[b] as number), i, j);
          if (close) emit(CLOSE, mix(4, own[a] as number, others[b] as number), i, j);
        }
      if (!close) continue;
      for (let a = 0; a < own.length; a++) emit(MIXED, mix(5, own[a] as number, stems[j] as number), i, j);
      for (let b = 0; b < others.length; b++) emit(MIXED, mix(6, stem, others[b] as number), i, j);
    }
    const letters = lettersOf(unit.stem);
    for (let a = 0; a < letters.length; a++) emit(LETTERS, letters[a] as number, i, -1);
  }
}

/** What a passage may be about, by the classes of its units. */
const TOPICS = new Set([
  ...['<name>', '<person>', '<someone>', '<party>', '<ballot>', '<number>', ':candidate', ':incumbent', ':party'],
  ...[':electionCue', ':electionThing', ':groupStrong', ':group', ':otherContest', ':history', ':turnout'],
]);
const NO_TOPIC = numberOf('<nothing>');

/**
 * Every field of meaning under each topic that the passage names, however far apart and in whichever sentence: "bohong" is one
 * thing of a courier and another of a candidate. Linear in the number of units, as topics are few.
 */
export function emitTopics(units: readonly Unit[], emit: Emit): void {
  const topics = new Map<number, number>();
  units.forEach(({ classes }, i) => {
    for (const one of classes) if (TOPICS.has(one) && !topics.has(numberOf(one))) topics.set(numberOf(one), i);
  });
  if (topics.size === 0) topics.set(NO_TOPIC, -1);
  units.forEach(({ classes }, i) => {
    for (const one of classes) for (const [topic, at] of topics) emit(ABOUT, mix(9, topic, numberOf(one)), i, at);
  });
}

/** A frame counts when its stance and its side stand at least so close together. */
const LEAST_HIT = 0.5;

/** Frames of the grammar whose words are all among these units: each under its own name, its side's, and its rule's. */
export function emitFrames(units: readonly Unit[], hits: readonly Hit[], emit: Emit): void {
  if (hits.length === 0) return;
  const unitAt = new Map<number, number>();
  units.forEach((unit, i) => {
    for (let at = unit.from; at < unit.to; at++) unitAt.set(at, i);
  });
  for (const { frame, feature, value, stance, partner } of hits) {
    const first = unitAt.get(stance.from);
    const second = partner ? unitAt.get(partner.from) : -1;
    if (value < LEAST_HIT || first === undefined || second === undefined) continue;
    emit(FRAME, mix(8, numberOf(feature), 1), first, second);
    emit(FRAME, mix(8, numberOf(frame.id), 2), first, second);
    emit(FRAME, mix(8, numberOf(frame.rule), 3), first, second);
  }
}
