/** What was written, and the way back. A run of changes of one field is one step. */
export interface History<State> {
  readonly now: State;
  readonly past: readonly State[];
  readonly future: readonly State[];
  /** The field of the last change; undefined after a step back. */
  readonly field?: string | undefined;
}

/** So many steps back; a state shares with the next whatever has not changed. */
const MOST = 200;

export const begin = <State>(now: State): History<State> => ({ now, past: [], future: [] });

/** @param field changes of the same one, one after the other, are one step; '' is always a step of its own. */
export function change<State>(history: History<State>, field: string, now: State): History<State> {
  if (field !== '' && field === history.field) return { ...history, now, future: [] };
  return { now, past: [...history.past, history.now].slice(-MOST), future: [], field };
}

export function undo<State>({ now, past, future }: History<State>): History<State> {
  const before = past.at(-1);
  return before === undefined
    ? { now, past, future }
    : { now: before, past: past.slice(0, -1), future: [now, ...future] };
}

export function redo<State>({ now, past, future }: History<State>): History<State> {
  const [next, ...rest] = future;
  return next === undefined ? { now, past, future } : { now: next, past: [...past, now], future: rest };
}
