/** What is quoted or replied to is context: it gives a reply its side, and never makes a verdict by itself. */
import type { Tagged } from '../tag/tags.ts';
import { ANSWERS } from './grammar.ts';
import { type Hit, negated } from './hits.ts';
import { FIRM } from './kinds.ts';

const PARTISAN = new Set(['ajakan', 'dukungan', 'kampanye', 'tim', 'serangan']);

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

/** Stances of the reply, each of which takes its side from the post. */
export function answerHits(tagged: Tagged): Hit[] {
  return ANSWERS.flatMap((frame) =>
    frame.stance
      .flatMap((name) => tagged.tags.get(name) ?? [])
      .filter((stance) => frame.negation === 'turns' || !negated(tagged, stance))
      .slice(0, 40)
      .map((stance) => ({ frame, feature: frame.id, value: 1, stance, partner: undefined })),
  );
}
