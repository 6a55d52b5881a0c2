/** What the benchmark tells, before it is laid out: sections of tables, each cell a word or a figure. */

export interface Figure {
  /** Null where nothing could be measured. */
  readonly value: number | null;
  readonly shown: string;
}

export type Cell = string | Figure;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export interface Report {
  readonly date: string;
  readonly machine: Machine;
  readonly sections: readonly Section[];
}

const NOTHING: Figure = { value: null, shown: '-' };

/** A part of a whole, told in per cent; nothing where the whole is empty. */
export const share = (part: number, whole: number): Figure =>
  whole === 0 ? NOTHING : { value: part / whole, shown: `${((100 * part) / whole).toFixed(1)} %` };

export const fixed = (value: number, digits: number, unit = ''): Figure =>
  Number.isFinite(value) ? { value, shown: `${value.toFixed(digits)}${unit}` } : NOTHING;

export const count = (value: number): Figure => ({ value, shown: value.toLocaleString('en-GB') });

export const times = (value: number): Figure => fixed(value, value < 10 ? 2 : value < 100 ? 1 : 0, ' ×');

/** Milliseconds, told in the unit that reads best. */
export function duration(milliseconds: number): Figure {
  const [scale, unit] = milliseconds >= 1000 ? [0.001, 's'] : milliseconds >= 1 ? [1, 'ms'] : [1000, 'µs'];
  const value = milliseconds * scale;
  return Number.isFinite(value)
    ? { value: milliseconds, shown: `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}` }
    : NOTHING;
}

export const bytes = (value: number): Figure => ({ value, shown: `${(value / 1000).toFixed(1)} kB` });
