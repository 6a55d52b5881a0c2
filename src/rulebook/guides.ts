/** The guidance that only the screens read: kept out of what every watched page loads. */
import nationalGuide from '../../assets/packs/guide/national-guide.json' with { type: 'json' };
import type { Pack } from './schema.ts';
import { SHIPPED, standingBook } from './shipped.ts';
import type { Standing } from './standing.ts';
import { trusted } from './trusted.ts';

export const GUIDES: readonly Pack[] = [nationalGuide].map(trusted);

/** The standing book with its whole guidance. */
export function guidedBook(outside: readonly Pack[] = []): Standing {
  return standingBook(outside, [...SHIPPED, ...GUIDES]);
}
