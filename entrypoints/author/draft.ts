import type { Pack } from '../../src/rulebook/schema.ts';

const LISTS = ['sources', 'law', 'sanctions', 'rules', 'guidance', 'parties', 'elections', 'contacts', 'exceptions'];

/** Half a pack may be faulty, but it has the shape of one: it was written by this page, or by one of before an update. */
export function isDraft(kept: unknown): kept is Pack {
  if (typeof kept !== 'object' || kept === null || !('format' in kept) || kept.format !== 1) return false;
  const parts: Readonly<Record<string, unknown>> = { ...kept };
  return LISTS.every((list) => Array.isArray(parts[list])) && typeof parts.title === 'object' && parts.title !== null;
}
