/** A reply's verdict by what it answers: "setuju banget" under a post that takes sides takes that side. */
import type { Draft } from '../vocabulary.ts';
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
export function answered(draft: Draft, reader: Reader, by: Judge): Judgement | undefined {
  const quoted = reader.read((draft.quoted ?? '').slice(0, LONGEST));
  const isPartisan =
    quoted.units.length > 0 && by.scorer.score(quoted.units, quoted.hits).breach >= by.thresholds.breach;
  if (!isPartisan && !takesSides(quoted.tagged, quoted.hits)) return undefined;
  const { tagged } = reader.read(draft.text.slice(0, LONGEST));
  const hits = answerHits(tagged).filter((hit) => !by.dropped.has(wordingOf(tagged, hit.stance.from)));
  const outright = hits.filter((hit) => hit.value >= OUTRIGHT);
  const best = outright[0] ?? hits[0];
  const level = outright.length > 0 ? 'langgar' : 'waspada';
  const finding = best && findingOf(tagged, best, level);
  return finding ? { ...INNOCENT, level, findings: [finding] } : undefined;
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
