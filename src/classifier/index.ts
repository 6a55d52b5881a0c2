/** Text → verdict. Pure: no DOM, no browser API, no clock, no I/O. */
import type { Draft, Finding, Span, Verdict } from '../vocabulary.ts';
import { createAnswers } from './answers.ts';
import { createAnchorWords } from './first-look/anchor-words.ts';
import { createFirstLook } from './first-look/first-look.ts';
import { undisguised } from './first-look/undisguised.ts';
import { createWords } from './first-look/words.ts';
import { type Model, unpackWeights } from './model.ts';
import type { Token } from './normalise/token.ts';
import { createPassages } from './passages/passages.ts';
import { readerSteps } from './reading.ts';
import { createScorer } from './score.ts';
import { finished, type Steps } from './steps.ts';
import { type Knowledge, sideWords } from './tag/packs.ts';
import { INNOCENT, type Judgement, judge } from './verdict.ts';

export { aimed } from './aimed.ts';
export { type Model, modelFrom } from './model.ts';
export { createRecent } from './recent.ts';
export { inPieces } from './steps.ts';
export type { Knowledge } from './tag/packs.ts';

export interface Classifier {
  /**
   * Same draft, same verdict. Spans are UTF-16 offsets of `draft.text`, sorted, apart, on code-point boundaries. Never throws.
   * The passages of the draft before are remembered: a keystroke costs what it changed, not the draft.
   */
  classify(draft: Draft): Verdict;
  /**
   * Judges at most so many UTF-16 units of a draft that were not judged before. True when all of it is judged: then to
   * classify it is but to look it up, until another draft comes.
   */
  begin(draft: Draft, most: number): boolean;
}

const MOST_FINDINGS = 3;
const SAFE: Verdict = { level: 'aman', findings: [] };

export const createClassifier = (knowledge: Knowledge, model: Model): Classifier =>
  finished(classifierSteps(knowledge, model));

/** The same in pieces: all together they take long enough for a person who writes meanwhile to feel it. */
export function* classifierSteps(knowledge: Knowledge, model: Model): Steps<Classifier> {
  const reader = yield* readerSteps(knowledge, model);
  yield;
  const scorer = createScorer(model);
  yield;
  const { thresholds } = model.weights;
  // By wording alone: what a person declared harmless must not come back at the next press under another rule's name.
  const dropped = new Set(knowledge.exceptions.map((exception) => exception.wording));
  const by = { scorer, thresholds, dropped };
  const words = createWords(reader.lookUp, reader.meanings, sideWords(reader.patterns));
  const look = createFirstLook({
    words,
    isAnchored: createAnchorWords(words, model.lexicon, reader.patterns),
    weights: unpackWeights(model.weights.glance),
    thresholds: thresholds.glance,
  });
  yield;
  // Stage by stage, all passages through one before the next: what a stage needs is then still in the processor's caches.
  const judged = (texts: readonly string[]): readonly Judgement[] => {
    const looks = texts.map(look);
    const normalised = texts.map((text, i) => (looks[i] === 'innocent' ? undefined : reader.normalise(text)));
    // Disguised words are no proof of anything: once they are read, they are looked at like all others.
    const isOpen = (tokens: readonly Token[], i: number) =>
      looks[i] !== 'disguised' || look(undisguised(tokens)) !== 'innocent';
    const readings = normalised.map((tokens, i) =>
      tokens && isOpen(tokens, i) ? reader.interpret(tokens) : undefined,
    );
    return readings.map((reading) => (reading ? judge(reading, by) : INNOCENT));
  };
  const passages = createPassages(judged);
  const answered = createAnswers(reader, by);

  return {
    begin: ({ text }, most) => passages.begin(text, most),
    classify(draft) {
      const own = verdictOf(passages.read(draft.text));
      if (own.level === 'langgar' || draft.quoted === undefined) return own;
      const reply = answered(draft);
      return reply && (reply.level === 'langgar' || own.level === 'aman') ? reply : own;
    },
  };
}

interface Judged {
  readonly text: string;
  readonly value: Judgement;
}

/** The heaviest level of any passage, told by the passages that have it, worst first; the others are only marked. */
function verdictOf(passages: readonly Judged[]): Verdict {
  let level: Verdict['level'] = 'aman';
  for (const { value } of passages) {
    if (value.level === 'langgar') {
      level = 'langgar';
      break;
    }
    if (value.level === 'waspada') level = 'waspada';
  }
  if (level === 'aman') return SAFE;
  const told: { readonly start: number; readonly judgement: Judgement }[] = [];
  let start = 0;
  for (const { text, value } of passages) {
    if (value.level !== 'aman') told.push({ start, judgement: value });
    start += text.length;
  }
  told.sort((a, b) => b.judgement.score - a.judgement.score || a.start - b.start);
  const all = told.flatMap(({ start: from, judgement }) => judgement.findings.map((finding) => moved(finding, from)));
  const worst = all.filter((finding) => finding.level === level);
  const further = [...worst.slice(MOST_FINDINGS), ...all.filter((finding) => finding.level !== level)];
  return { level, findings: worst.slice(0, MOST_FINDINGS), ...(further.length > 0 && { further }) };
}

function moved(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const [first, ...rest] = finding.spans;
  return {
    ...finding,
    spans: [move(first), ...rest.map(move)],
    ...(finding.stance ? { stance: move(finding.stance) } : {}),
    ...(finding.side ? { side: move(finding.side) } : {}),
  };
}
