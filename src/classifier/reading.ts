/** Stages 1 to 3: a stretch of text → tokens, tags, units, frames. */
import { type Unit, unitsOf } from './features/units.ts';
import { findHits, type Hit } from './frames/hits.ts';
import { type Meanings, meaningSteps } from './meaning/meanings.ts';
import type { Model } from './model.ts';
import { createLookUp, type LookUp } from './normalise/look-up.ts';
import { createNormaliser, type Token } from './normalise/normalise.ts';
import { finished, type Steps } from './steps.ts';
import { lexiconSteps, type PackPattern } from './tag/lexicon.ts';
import { type Knowledge, packPatterns } from './tag/packs.ts';
import { tag } from './tag/tagger.ts';
import type { Tagged } from './tag/tags.ts';

export interface Reading {
  readonly tagged: Tagged;
  readonly units: readonly Unit[];
  readonly hits: readonly Hit[];
}

export interface Reader {
  read(text: string): Reading;
  /** The first half of `read`: which words stand there. */
  normalise(text: string): readonly Token[];
  /** The other half: what they say. */
  interpret(tokens: readonly Token[]): Reading;
  readonly lookUp: LookUp;
  /** What the packs name. */
  readonly patterns: readonly PackPattern[];
  readonly meanings: Meanings;
}

export const createReader = (knowledge: Knowledge, model: ReaderModel): Reader =>
  finished(readerSteps(knowledge, model));

type ReaderModel = Pick<Model, 'lexicon' | 'meanings'>;

export function* readerSteps(knowledge: Knowledge, { lexicon: lists, meanings: data }: ReaderModel): Steps<Reader> {
  const meanings = yield* meaningSteps(data);
  yield;
  const patterns = [...packPatterns(knowledge, meanings)];
  const lexicon = yield* lexiconSteps(lists, patterns, meanings.words);
  const lookUp = createLookUp(lexicon.vocabulary);
  const normalise = createNormaliser(lookUp);
  const interpret = (tokens: readonly Token[]): Reading => {
    const tagged = tag(tokens, lexicon);
    return { tagged, units: unitsOf(tagged, meanings), hits: findHits(tagged) };
  };
  return { lookUp, patterns, meanings, normalise, interpret, read: (text) => interpret(normalise(text)) };
}
