import * as z from 'zod/mini';
import { OUTCOMES } from '../browser/index.ts';
import { ACTS, RULES } from '../vocabulary.ts';

/** One warning as it is remembered on this device. */
export const entrySchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** A site's id, or the host that the person added. */
  site: z.string(),
  act: z.enum(ACTS),
  level: z.enum(['waspada', 'langgar']),
  rules: z.array(z.enum(RULES)),
  outcome: z.enum(OUTCOMES),
  /** The draft. Only where the person wants it kept. */
  text: z.exactOptional(z.string()),
});
export type Entry = z.infer<typeof entrySchema>;

/** How many warnings the journal keeps; the oldest go first. */
export const JOURNAL_CAP = 2000;

export interface Sorted {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** What is stored but cannot be read as an entry. It is left as it is. */
  readonly unreadable: number;
}

/** Tells entries from what a fault or a stranger left in their place. */
export function sorted(stored: readonly unknown[]): Sorted {
  const entries = stored.flatMap((raw) => {
    const entry = entrySchema.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
  // Moments in UTC sort as they are written.
  entries.sort((one, other) => other.at.localeCompare(one.at));
  return { entries, unreadable: stored.length - entries.length };
}
