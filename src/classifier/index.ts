/** Text → verdict. Pure: no DOM, no browser API, no clock, no I/O. */
import type { Draft, Finding, Verdict } from '../vocabulary.ts';
import { answerHits, takesSides } from './frames/answers.ts';
import { anchored, featuresOf } from './frames/context.ts';
import { hintHits } from './frames/hints.ts';
import { findHits } from './frames/hits.ts';
import { sentencesOf } from './frames/sentences.ts';
import { electsPerson } from './frames/solid.ts';
import { createNormaliser } from './normalise/normalise.ts';
import type { Reading } from './reading.ts';
import { WEIGHTS } from './score.ts';
import { createLexicon } from './tag/lexicon.ts';
import { type Knowledge, packPatterns } from './tag/packs.ts';
import { tag } from './tag/tagger.ts';
import type { Tagged } from './tag/tags.ts';
import { verdictOf } from './verdict.ts';

export type { Reading } from './reading.ts';
export type { Knowledge } from './tag/packs.ts';

export interface Classifier {
  /** Same draft, same verdict. Spans are UTF-16 offsets of `draft.text`, sorted, apart, on code-point boundaries. Never throws. */
  classify(draft: Draft): Verdict;
}

/** A sentence out of its text is judged more carefully. */
const ALONE = { ...WEIGHTS, thresholds: { ...WEIGHTS.thresholds, langgar: 0.6 } };

export function createReader(knowledge: Knowledge): (draft: Draft) => Reading {
  const lexicon = createLexicon(packPatterns(knowledge));
  const normalise = createNormaliser(lexicon.vocabulary);
  return (draft) => {
    const tagged = tag(normalise(draft.text), lexicon);
    const quoted = draft.quoted === undefined ? undefined : tag(normalise(draft.quoted), lexicon);
    const answers = quoted && takesSides(quoted, findHits(quoted)) ? answerHits(tagged) : [];
    return { ...readTagged(tagged), answers, hints: hintHits(tagged) };
  };
}

function readTagged(tagged: Tagged): Reading {
  const own = findHits(tagged);
  const hits = anchored(tagged) || own.some((hit) => electsPerson(tagged, hit)) ? own : [];
  return { tagged, hits, answers: [], hints: [], features: featuresOf(tagged, hits) };
}

export function createClassifier(knowledge: Knowledge): Classifier {
  const read = createReader(knowledge);
  // By wording alone: what a person declared harmless must not come back at the next press under another rule's name.
  const dropped = new Set(knowledge.exceptions.map((exception) => exception.wording));
  return {
    classify(draft) {
      const isDropped = ({ wording }: Finding) => dropped.has(wording);
      const reading = read(draft);
      const whole = verdictOf(reading, isDropped);
      if (whole.level === 'langgar') return whole;
      for (const sentence of sentencesOf(reading.tagged)) {
        const verdict = verdictOf(readTagged(sentence), isDropped, ALONE);
        if (verdict.level === 'langgar') return verdict;
      }
      return whole;
    },
  };
}
