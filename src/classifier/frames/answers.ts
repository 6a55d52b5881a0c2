/** What is quoted or replied to is context: it gives a reply its side, and never makes a verdict by itself. */
import type { Tagged, TagName } from '../tag/tags.ts';
import { ANSWERS } from './answer-rules.ts';
import { type Hit, isDenied } from './hits.ts';
import { FIRM } from './kinds.ts';

const PARTISAN = new Set(['ajakan', 'dukungan', 'kampanye', 'tim', 'serangan']);
/** Replies that speak of something else, or of keeping out of it. */
const ELSEWHERE: readonly TagName[] = ['rules', 'nobody', 'otherContest', 'debunk'];
/** Up to so many words a reply is about the post; a longer one only if it opens with its stance. */
const SHORT_REPLY = 9;
const OPENING = 3;
const LONGEST_OPENED = 30;

/** Whether a post takes sides plainly enough to give a reply its meaning: a firm side close to a stance. */
export function takesSides(tagged: Tagged, hits: readonly Hit[]): boolean {
  if (tagged.tags.has('rules') || tagged.tags.has('report'))
    return hits.some((h) => h.frame.rule === 'ajakan' && h.value >= 0.8 && isFirm(h));
  return hits.some((h) => PARTISAN.has(h.frame.rule) && h.value >= 0.5 && isFirm(h));
}

function isFirm(hit: Hit): boolean {
  const kind = hit.feature.split(':')[1];
  return kind === undefined || FIRM.some((firm) => firm === kind);
}

/** Stances of the reply, each of which takes its side from the post. Value 1: says so plainly; less: may be read so. */
export function answerHits(tagged: Tagged): Hit[] {
  if (ELSEWHERE.some((name) => tagged.tags.has(name))) return [];
  const words = tagged.tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : []));
  const opening = words[OPENING] ?? tagged.tokens.length;
  return ANSWERS.flatMap(({ plain, most, ...frame }) =>
    frame.stance
      .flatMap((name) => tagged.tags.get(name) ?? [])
      .filter((stance) => !isDenied(tagged, stance))
      .filter(
        (stance) =>
          words.length <= (most ?? SHORT_REPLY) || (plain && words.length <= LONGEST_OPENED && stance.from < opening),
      )
      .slice(0, 40)
      .map((stance) => ({ frame, feature: frame.id, value: plain ? 1 : 0.5, stance, partner: undefined })),
  );
}
