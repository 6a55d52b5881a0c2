/** Where the phases of an election lie on a drawn line. Pure; in days. */
import type { ElectionView } from './calendar-model.ts';

/** How much is drawn of a phase that has no begin, or no end: in days. A choice of ours. */
const OPEN_END = 30;
const DAY = 86_400_000;

export interface Line {
  readonly pieces: readonly { readonly id: string; readonly from: number; readonly width: number }[];
  /** All in all. */
  readonly days: number;
  /** Absent when today lies outside of what is drawn. */
  readonly today?: number;
}

export function lineOf({ phases }: Pick<ElectionView, 'phases'>, today: string): Line {
  const spans = phases.map(({ id, from, to }) => {
    const first = from ? dayNumber(from) : dayNumber(to ?? today) - OPEN_END + 1;
    const last = to ? dayNumber(to) : dayNumber(from ?? today) + OPEN_END - 1;
    return { id, first, last };
  });
  const begin = Math.min(...spans.map(({ first }) => first));
  const end = Math.max(...spans.map(({ last }) => last)) + 1;
  const at = dayNumber(today);
  return {
    pieces: spans.map(({ id, first, last }) => ({ id, from: first - begin, width: last - first + 1 })),
    days: end - begin,
    ...(at >= begin && at < end && { today: at - begin + 0.5 }),
  };
}

function dayNumber(isoDay: string): number {
  return Math.floor(Date.parse(isoDay) / DAY);
}
