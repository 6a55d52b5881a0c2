/** The labelled drafts that the weights are fitted on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords } from '../classifier/first-look/words.ts';
import { createReader } from '../classifier/reading.ts';
import { SHIPPED_MODEL } from '../classifier/shipped-model.ts';
import { sideWords } from '../classifier/tag/packs.ts';
import { createReadParts, type ReadParts, readSamples, type Sample } from '../classifier/train/samples.ts';
import { surrounded } from '../classifier/train/surrounded.ts';
import { shippedKnowledge } from './check/knowledge.ts';

export const CORPUS = join(import.meta.dirname, '../../tests/corpus');

const isJsonLines = (file: string) => file.endsWith('.jsonl');
/** Files that no weight may ever see. */
const isBlind = (file: string) => file.startsWith('blind');

/** Names of the files of drafts to fit on, sorted. */
export const trainingFileNames = (): string[] =>
  readdirSync(CORPUS)
    .filter((file) => isJsonLines(file) && !isBlind(file))
    .sort();

/** Names of the files of drafts to measure by, sorted. */
export const blindFileNames = (): string[] =>
  readdirSync(CORPUS)
    .filter((file) => isJsonLines(file) && isBlind(file))
    .sort();

/** Reads a text as the shipped classifier does, down to its features. */
export function shippedReadParts(): ReadParts {
  const knowledge = shippedKnowledge();
  const reader = createReader(knowledge, SHIPPED_MODEL);
  return createReadParts(reader, createWords(reader.lookUp, reader.meanings, sideWords(reader.patterns)));
}

/** Every labelled draft that is not blind, doubted ones too, and some once more among others. */
export function allSamples(read: ReadParts): Sample[] {
  const drafts = trainingFileNames().flatMap((file) =>
    readSamples(readFileSync(join(CORPUS, file), 'utf8'), file, read),
  );
  return [
    ...drafts,
    ...surrounded(
      drafts.filter(({ draft }) => !draft.doubted),
      read,
    ),
  ];
}

/** What is fitted on. */
export const trainingSamples = (read: ReadParts): Sample[] => allSamples(read).filter(({ draft }) => !draft.doubted);
