/** Stage 3: finds the frames of the grammar among the tags. Each stance looks at its nearest partners only, so work stays linear. */
import { FORBIDDING, isNegated } from '../tag/negation.ts';
import type { Tag, Tagged, TagName } from '../tag/tags.ts';
import { type FrameRule, GRAMMAR } from './grammar.ts';
import { SIDE_KINDS, SIDE_ORDER, type SideKind } from './kinds.ts';

export interface Hit {
  readonly frame: FrameRule;
  /** Feature under which it is weighed: the frame, and the kind of its side. */
  readonly feature: string;
  /** 0…1: how closely stance and partner stand together, turned down by scopes. */
  readonly value: number;
  readonly stance: Tag;
  readonly partner: Tag | undefined;
}

const MOST_STANCES = 400;

/** How much two tags have to do with each other. */
function nearness({ clauses }: Tagged, a: Tag, b: Tag): number {
  const gap = a.from >= b.to ? a.from - b.to : b.from >= a.to ? b.from - a.to : -1;
  if (gap < 0) return 0;
  const sentences = Math.abs((clauses.sentence[a.from] ?? 0) - (clauses.sentence[b.from] ?? 0));
  if (clauses.clause[a.from] === clauses.clause[b.from]) return gap <= 3 ? 1 : gap <= 8 ? 0.85 : 0.6;
  if (sentences === 0) return gap <= 6 ? 0.8 : 0.55;
  if (sentences === 1) return gap <= 10 ? 0.6 : 0.4;
  return sentences <= 3 && gap < 40 ? 0.3 : 0;
}

/** The partner of a list that stands nearest on either side; lists are sorted by `from`. */
function nearest(tagged: Tagged, stance: Tag, list: readonly Tag[]): { tag: Tag; value: number } | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < stance.from) low = middle + 1;
    else high = middle;
  }
  let best: { tag: Tag; value: number; gap: number } | undefined;
  for (let i = Math.max(0, low - 3); i < Math.min(list.length, low + 4); i++) {
    const tag = list[i];
    if (tag === undefined) continue;
    const value = nearness(tagged, stance, tag);
    const gap = Math.abs(tag.from - stance.from);
    if (value > (best?.value ?? 0) || (best && value === best.value && gap < best.gap)) best = { tag, value, gap };
  }
  return best;
}

/** Whether a stance is negated or forbidden. */
export const isDenied = (tagged: Tagged, stance: Tag): boolean =>
  isNegated(tagged, stance.from) || isNegated(tagged, stance.from, FORBIDDING);

/** 0…1: what quotation and negation leave of a stance. */
export function scoped(tagged: Tagged, frame: FrameRule, stance: Tag): number {
  let value = tagged.clauses.quoted[stance.from] ? 0.5 : 1;
  if (frame.negation === 'kills' && isDenied(tagged, stance)) value = 0;
  if (frame.negation === 'turns' && isNegated(tagged, stance.from)) value *= 0.5;
  return value;
}

type Partners = readonly (readonly [string, readonly Tag[]])[];

const all = (tagged: Tagged, names: readonly TagName[]) =>
  names.flatMap((name) => tagged.tags.get(name) ?? []).sort((a, b) => a.from - b.from);

/** The sides of a text by kind; made once a text. */
const sidesOf = (tagged: Tagged): Partners =>
  SIDE_ORDER.map((kind: SideKind) => [kind, all(tagged, SIDE_KINDS[kind])] as const).filter(
    ([, list]) => list.length > 0,
  );

function partners(tagged: Tagged, frame: FrameRule, sides: Partners): Partners {
  if (frame.with === 'side') return sides.map(([kind, list]) => [`${frame.id}:${kind}`, list]);
  const list = frame.with === 'alone' ? [] : all(tagged, frame.with);
  return list.length > 0 ? [[frame.id, list]] : [];
}

export function findHits(tagged: Tagged): Hit[] {
  const hits: Hit[] = [];
  const { tags } = tagged;
  let sides: Partners | undefined;
  for (const frame of GRAMMAR) {
    if (!frame.stance.some((name) => tags.has(name))) continue;
    const stances = frame.stance.flatMap((name) => tags.get(name) ?? []).slice(0, MOST_STANCES);
    if (frame.with === 'alone') {
      for (const stance of stances) {
        const value = scoped(tagged, frame, stance);
        if (value > 0) hits.push({ frame, feature: frame.id, value, stance, partner: undefined });
      }
      continue;
    }
    sides ??= sidesOf(tagged);
    for (const [feature, list] of partners(tagged, frame, sides))
      for (const stance of stances) {
        const value = scoped(tagged, frame, stance);
        const found = value > 0 ? nearest(tagged, stance, list) : undefined;
        if (found) hits.push({ frame, feature, value: value * found.value, stance, partner: found.tag });
      }
  }
  return hits;
}
