/** Veiled words and lone signs: what a colleague would read as taking sides, though no word of it does. */
import type { Tagged, TagName } from '../tag/tags.ts';
import { HINTS } from './hint-rules.ts';
import { type Hit, partnerOf, scoped } from './hits.ts';

/** Texts that are plainly about something else, or that speak of the rules or the news. */
const ELSEWHERE: readonly TagName[] = [
  ...(['thing', 'idle', 'sport', 'otherContest', 'rules', 'debunk', 'nobody', 'policy'] as const),
  ...(['official', 'history', 'turnout', 'newsroom', 'passive'] as const),
];
const LEAST = 0.4;

/** "katanya" without anyone who said it is hearsay, not a report; "KPU" alone is neither. */
function isReport({ tags }: Tagged): boolean {
  const other = new Set([...(tags.get('unsourced') ?? []), ...(tags.get('electionThing') ?? [])].map((t) => t.from));
  return tags.get('report')?.some((t) => !other.has(t.from)) ?? false;
}

/** Hints of a text that has no frame of its own heavy enough for a verdict. */
export function hintHits(tagged: Tagged): Hit[] {
  if (ELSEWHERE.some((name) => tagged.tags.has(name)) || isReport(tagged)) return [];
  const words = tagged.tokens.filter((t) => t.kind === 'word').length;
  return HINTS.filter((rule) => words <= rule.most).flatMap(({ most: _, tagged: inTag, ...frame }) =>
    frame.stance
      .flatMap((name) => tagged.tags.get(name) ?? [])
      .filter((stance) => !inTag || tagged.tokens[stance.from]?.tag)
      .slice(0, 40)
      .flatMap((stance): Hit[] => {
        const own = scoped(tagged, frame, stance);
        if (frame.with === 'alone')
          return own > 0 ? [{ frame, feature: frame.id, value: own, stance, partner: undefined }] : [];
        const found = frame.with === 'side' ? undefined : partnerOf(tagged, stance, frame.with);
        const value = own * (found?.value ?? 0);
        return found && value >= LEAST ? [{ frame, feature: frame.id, value, stance, partner: found.tag }] : [];
      }),
  );
}
