import type { OptionsProps } from '../options.tsx';

/** Where the lessons stand. */
export function LearnMount(_: OptionsProps) {
  return null;
}

/** Where the calendar of the elections stands. */
export function CalendarMount(_: OptionsProps) {
  return null;
}
