import * as z from 'zod/mini';
import { OUTCOMES } from '../browser/index.ts';
import { ACTS, RULES } from '../vocabulary.ts';

/** One warning as it is remembered on this device. No text of the draft. */
export const entrySchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  site: z.string(),
  act: z.enum(ACTS),
  level: z.enum(['waspada', 'langgar']),
  rules: z.array(z.enum(RULES)),
  outcome: z.enum(OUTCOMES),
});
export type Entry = z.infer<typeof entrySchema>;

/** How many warnings the journal keeps; the oldest go first. */
export const JOURNAL_CAP = 500;

/** The journal with this entry added at its end, within the cap. */
export function added(entries: readonly Entry[], entry: Entry): Entry[] {
  return [...entries, entry].slice(-JOURNAL_CAP);
}

/** The journal with the outcome of one entry noted; unchanged if it is not there any more. */
export function decided(entries: readonly Entry[], id: string, outcome: Entry['outcome']): Entry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, outcome } : entry));
}
