/** The figures of quality, as the bench data's README defines them: `langgar` is a hit, `waspada` drafts stand apart. */
import type { Finding, Level } from '../../src/vocabulary.ts';
import { type Cell, count, fixed, share, type Table } from './report.ts';
import type { Text } from './texts.ts';

export interface Judged {
  readonly text: Text;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** Whether a text is guilty; undefined when it is left out of the binary score. */
export type Guilt = (text: Text) => boolean | undefined;

export const draftGuilt: Guilt = ({ label }) => (label === 'waspada' ? undefined : label === 'langgar');
export const realGuilt: Guilt = ({ label }) => label !== 'neutral';

interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly guilty: number;
  readonly innocent: number;
}

export const isHeld = ({ level }: Pick<Judged, 'level'>): boolean => level === 'langgar';

export function countsOf<T>(
  all: readonly T[],
  guilty: (one: T) => boolean | undefined,
  held: (one: T) => boolean,
): Counts {
  const bad = all.filter((one) => guilty(one) === true);
  const good = all.filter((one) => guilty(one) === false);
  return {
    hits: bad.filter(held).length,
    alarms: good.filter(held).length,
    guilty: bad.length,
    innocent: good.length,
  };
}

export const f1Of = ({ hits, alarms, guilty }: Counts): number => (2 * hits) / (hits + alarms + guilty || 1);

export const BINARY = ['F1', 'precision', 'recall', 'false alarms', 'guilty', 'innocent'] as const;

export const binaryCells = (counts: Counts): Cell[] => [
  fixed(f1Of(counts), 3),
  fixed(counts.hits / (counts.hits + counts.alarms), 3),
  fixed(counts.hits / counts.guilty, 3),
  share(counts.alarms, counts.innocent),
  count(counts.guilty),
  count(counts.innocent),
];

export function pairsRight<T>(
  all: readonly T[],
  textOf: (one: T) => Text,
  right: (one: T) => boolean,
): { readonly right: number; readonly all: number } {
  const pairs = new Map<string, T[]>();
  for (const one of all) {
    const { pair, label } = textOf(one);
    if (pair === undefined || label === 'waspada') continue;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return { right: [...pairs.values()].filter((pair) => pair.every(right)).length, all: pairs.size };
}

export const FURTHER = [
  'main rule right on hits',
  'hits with a span',
  'pairs with both sides right',
  'pairs',
  'waspada drafts warned',
  'of them as langgar',
  'waspada drafts',
] as const;

export function furtherCells(judged: readonly Judged[]): Cell[] {
  const hits = judged.filter((one) => one.text.label === 'langgar' && isHeld(one));
  const ruled = hits.filter(({ text, findings }) => text.rules?.some((rule) => rule === findings[0]?.rule));
  const marked = hits.filter(({ findings }) => findings.some(({ spans }) => spans.length > 0));
  const pairs = pairsRight(
    judged,
    ({ text }) => text,
    (one) => isHeld(one) === draftGuilt(one.text),
  );
  const doubtful = judged.filter(({ text }) => text.label === 'waspada');
  return [
    share(ruled.length, hits.length),
    share(marked.length, hits.length),
    share(pairs.right, pairs.all),
    count(pairs.all),
    share(doubtful.filter(({ level }) => level !== 'aman').length, doubtful.length),
    share(doubtful.filter(isHeld).length, doubtful.length),
    count(doubtful.length),
  ];
}

/** How many of each group are judged rightly; nothing when no text is of a group. */
export function byGroup(
  title: string,
  judged: readonly Judged[],
  guilt: Guilt,
  groupsOf: (text: Text) => readonly (string | null | undefined)[],
): Table[] {
  const groups = new Map<string, { right: number; all: number }>();
  for (const one of judged) {
    const guilty = guilt(one.text);
    if (guilty === undefined) continue;
    for (const group of groupsOf(one.text)) {
      if (!group) continue;
      const sum = groups.get(group) ?? { right: 0, all: 0 };
      sum.all++;
      if (isHeld(one) === guilty) sum.right++;
      groups.set(group, sum);
    }
  }
  if (groups.size === 0) return [];
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    {
      title,
      columns: ['', 'judged rightly', 'of'],
      rows: rows.map(([group, { right, all }]) => [group, share(right, all), count(all)]),
    },
  ];
}
