/** The texts that are measured: the labelled ones of the project, and those of a folder that is not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/classifier/train/logistic.ts';
import { blindFileNames, CORPUS, trainingFileNames } from '../../src/commands/training-text.ts';
import type { Draft } from '../../src/vocabulary.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly quoted?: string;
  /** `langgar`, `waspada`, `aman`; of real texts `support`, `attack`, `neutral`; of everyday texts nothing. */
  readonly label?: string;
  readonly rules?: readonly string[];
  readonly why?: string | null;
  readonly tags?: readonly string[];
  readonly pair?: string;
  readonly source?: string;
  readonly lang?: string;
}

const linesOf = (jsonl: string): Text[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line): Text => JSON.parse(line));

export interface CorpusFile {
  readonly file: string;
  readonly jsonl: string;
  readonly texts: readonly Text[];
}

function read(file: string): CorpusFile {
  const jsonl = readFileSync(join(CORPUS, file), 'utf8');
  // Ids and pairs are told apart by their file: two authors may have used the same.
  const texts = linesOf(jsonl).map((text) => ({
    ...text,
    id: `${file}:${text.id}`,
    ...(text.pair === undefined ? {} : { pair: `${file}:${text.pair}` }),
  }));
  return { file, jsonl, texts };
}

/** Texts that no weight ever saw. */
export const blindFiles = (): CorpusFile[] => blindFileNames().map(read);
/** Texts that the weights are fitted on. */
export const trainingFiles = (): CorpusFile[] => trainingFileNames().map(read);

/** Texts of the folder that JEDA_BENCH names; undefined when it names none or the file is not there. */
export function givenTexts(file: 'drafts.jsonl' | 'real-political.jsonl' | 'everyday.jsonl'): Text[] | undefined {
  const folder = process.env.JEDA_BENCH;
  const path = folder && join(folder, file);
  return path && existsSync(path) ? linesOf(readFileSync(path, 'utf8')) : undefined;
}

export const draftOf = ({ text, quoted }: Text): Draft => ({
  text,
  act: 'post',
  ...(quoted === undefined ? {} : { quoted }),
});

/** As many of these as asked for, drawn with a fixed seed, in their order. */
export function drawn<T>(from: readonly T[], many: number, seed: number): T[] {
  const random = seeded(seed);
  const ranked = from.map((one, at) => ({ one, at, rank: random() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, many)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
