/** A reply's verdict by what it answers: "setuju banget" under a post that takes sides takes that side. */
import type { Draft } from '../vocabulary.ts';
import { marginsOf } from './anchors.ts';
import { answerHits, takesSides } from './frames/answers.ts';
import type { Hit } from './frames/hits.ts';
import type { Reader } from './reading.ts';
import { hitSpans, wordingOf } from './spans.ts';
import type { Tagged } from './tag/tags.ts';
import type { Judge } from './verdict.ts';
import { INNOCENT, type Judgement } from './verdict.ts';

/** From this value on a reply says outright that it agrees. */
const OUTRIGHT = 0.9;
/** Of a longer reply or post only so much is looked at; UTF-16 code units. */
const LONGEST = 1200;

/** Undefined when the draft answers nothing that takes sides, or says nothing to it. */
export type Answered = (draft: Draft) => Judgement | undefined;

/** What is answered stays the same while the answer is written: it is read once. */
export function createAnswers(reader: Reader, by: Judge): Answered {
  let last: { readonly quoted: string; readonly takesSides: boolean } | undefined;

  const isOneSided = (quoted: string): boolean => {
    if (last?.quoted !== quoted) last = { quoted, takesSides: readSides(quoted, reader, by) };
    return last.takesSides;
  };

  return ({ text, quoted = '' }) => {
    if (!isOneSided(quoted)) return undefined;
    const { tagged } = reader.read(text.slice(0, LONGEST));
    const hits = answerHits(tagged).filter((hit) => !by.dropped.has(wordingOf(tagged, hit.stance.from)));
    const outright = hits.filter((hit) => hit.value >= OUTRIGHT);
    const best = outright[0] ?? hits[0];
    const level = outright.length > 0 ? 'langgar' : 'waspada';
    const finding = best && findingOf(tagged, best, level);
    return finding ? { ...INNOCENT, level, findings: [finding] } : undefined;
  };
}

function readSides(quoted: string, reader: Reader, { scorer, thresholds }: Judge): boolean {
  const { units, hits, tagged } = reader.read(quoted.slice(0, LONGEST));
  const isPartisan =
    units.length > 0 && scorer.score(units, hits).breach >= thresholds.breach + marginsOf(units).breach;
  return isPartisan || takesSides(tagged, hits);
}

function findingOf(tagged: Tagged, hit: Hit, level: 'langgar' | 'waspada') {
  const shown = hitSpans(tagged, hit);
  if (!shown) return undefined;
  const [first, ...rest] = shown.spans;
  return {
    rule: hit.frame.rule,
    level,
    spans: [first, ...rest] as const,
    because: hit.frame.because,
    stance: shown.stance,
    wording: wordingOf(tagged, hit.stance.from),
  };
}
