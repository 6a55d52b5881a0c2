/** Text → verdict. Pure: no DOM, no browser API, no clock, no I/O. */
import type { Draft, Verdict } from '../vocabulary.ts';
import { answerHits, takesSides } from './frames/answers.ts';
import { anchored, type Features, featuresOf } from './frames/context.ts';
import { findHits, type Hit } from './frames/hits.ts';
import { createNormaliser } from './normalise/normalise.ts';
import { createLexicon } from './tag/lexicon.ts';
import { type Knowledge, packPatterns } from './tag/packs.ts';
import { tag } from './tag/tagger.ts';
import type { Tagged } from './tag/tags.ts';
import { verdictOf } from './verdict.ts';

export type { Knowledge } from './tag/packs.ts';

export interface Classifier {
  /** Same draft, same verdict. Spans are UTF-16 offsets of `draft.text`, sorted, apart, on code-point boundaries. Never throws. */
  classify(draft: Draft): Verdict;
}

/** A draft after stages 1 to 3; what training and tests look at. */
export interface Reading {
  readonly tagged: Tagged;
  readonly hits: readonly Hit[];
  readonly features: Features;
}

export function createReader(knowledge: Knowledge): (draft: Draft) => Reading {
  const lexicon = createLexicon(packPatterns(knowledge));
  const normalise = createNormaliser(lexicon.vocabulary);
  return (draft) => {
    const tagged = tag(normalise(draft.text), lexicon);
    const own = findHits(tagged);
    const quoted = draft.quoted === undefined ? undefined : tag(normalise(draft.quoted), lexicon);
    const answers = quoted && takesSides(quoted, findHits(quoted)) ? answerHits(tagged) : [];
    const hits = anchored(tagged) ? [...own, ...answers] : answers;
    return { tagged, hits, features: featuresOf(tagged, hits) };
  };
}

export function createClassifier(knowledge: Knowledge): Classifier {
  const read = createReader(knowledge);
  const dropped = new Set(knowledge.exceptions.map((e) => `${e.rule} ${e.wording}`));
  return {
    classify(draft) {
      const { tagged, hits, features } = read(draft);
      return verdictOf(tagged, hits, features, (f) => dropped.has(`${f.rule} ${f.wording}`));
    },
  };
}
