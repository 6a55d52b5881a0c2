/** Reads labelled texts into features. */
import type { RuleId } from '../../vocabulary.ts';
import { type Vector, vectorOf } from '../features/vector.ts';
import { keptSaid, type Said } from '../first-look/said.ts';
import type { Words } from '../first-look/words.ts';
import { createPassages } from '../passages/passages.ts';
import type { Reader, Reading } from '../reading.ts';

/** A labelled draft of `tests/corpus`. */
export interface LabelledDraft {
  readonly id: string;
  readonly text: string;
  readonly label: 'langgar' | 'waspada' | 'aman';
  readonly rules: readonly RuleId[];
  readonly why: string | null;
  readonly election: string;
  readonly pair?: string;
  /** The moment in which it is written; drafts of one situation never stand on both sides of a cross-validation. */
  readonly situation?: string;
  /** All the others together contradict its label outright: not fitted on. */
  readonly doubted?: boolean;
}

/** One passage of a draft, with its features. */
export interface Part {
  readonly vector: Vector;
  readonly reading: Reading;
  /** What the first look sees of it. */
  readonly words: Said | undefined;
}

export interface Sample {
  readonly draft: LabelledDraft;
  readonly file: string;
  readonly group: string;
  readonly parts: readonly Part[];
  /** Put together of several drafts: to fit on, never to measure by. */
  readonly joined: boolean;
}

/** Text → its passages with their features. */
export type ReadParts = (text: string) => readonly Part[];

export const createReadParts =
  (reader: Reader, words: Words): ReadParts =>
  (text) =>
    createPassages((all) => all.map((stretch) => partOf(reader.read(stretch), words.of(stretch))))
      .read(text)
      .map(({ value }) => value);

export function readSamples(jsonl: string, file: string, read: ReadParts): Sample[] {
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const draft: LabelledDraft = JSON.parse(line);
      const group = `${file}:${draft.situation ?? draft.pair ?? draft.id}`;
      return { draft, file, group, parts: read(draft.text), joined: false };
    });
}

const partOf = (reading: Reading, words: Part['words']): Part => ({
  reading,
  words: words && keptSaid(words),
  vector: vectorOf(reading.units, reading.hits),
});
