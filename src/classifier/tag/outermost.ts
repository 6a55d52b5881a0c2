/** Longest match: which matches a longer phrase around them hides. */
import type { Match } from './automaton.ts';
import type { ClassName, Entry } from './lexicon.ts';

/** Classes whose longer phrases change what a word inside them means; the others only add to it. */
const HIDING: ReadonlySet<ClassName> = new Set<ClassName>([
  ...(['idle', 'thing', 'otherContest', 'debunk', 'nobody', 'passive', 'rules', 'official', 'turnout'] as const),
  'invite', // "jangan lupa" is no rejection
  ...([
    'policy',
    'soften',
    'newsroom',
    'candidate',
    'incumbent',
    'named',
    'figure',
    'partyName',
    'slogan',
    'camp',
  ] as const),
]);

const isHiding = ({ value }: Match<Entry>): boolean => value.local === undefined && HIDING.has(value.cls);

const isOwn = (m: Match<Entry>, around: Match<Entry>): boolean =>
  m.value.local === around.value.local && m.from >= around.from && m.to <= around.to;

/** Drops what stands strictly inside a longer match: "gas melon" hides "gas". */
export function outermost(matches: readonly Match<Entry>[], size: number): Match<Entry>[] {
  const reach: number[] = new Array(size).fill(0);
  for (const m of matches) if (isHiding(m) && m.to > (reach[m.from] ?? 0)) reach[m.from] = m.to;
  const cover: number[] = [];
  let open = 0;
  let start = 0;
  const startOf: number[] = [];
  for (let i = 0; i < size; i++) {
    if ((reach[i] ?? 0) > open) {
      open = reach[i] ?? 0;
      start = i;
    }
    cover.push(open);
    startOf.push(start);
  }
  const harmless = matches.filter(({ value }) => value.cls === 'harmless');
  return matches.filter((m) => {
    // A look-alike takes back what its own pack says, and nothing else: no pack can make a call innocent.
    if (m.value.cls === 'harmless' || harmless.some((one) => isOwn(m, one))) return false;
    const outerFrom = startOf[m.from] ?? 0;
    const outerTo = cover[m.from] ?? 0;
    return outerTo < m.to || outerTo - outerFrom <= m.to - m.from;
  });
}
