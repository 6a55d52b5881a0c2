/** The pictures of the listing. They are committed: two machines draw the same letters with other edges. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from './papers.ts';

const LISTING_LANGUAGES = ['id', 'en'] as const;

/** In the order in which a store shows them, named by their language. */
export function storeScreenshots(root: string): Paper[] {
  return LISTING_LANGUAGES.flatMap((language) => {
    const folder = join(root, 'assets/screenshots/store', language);
    return readdirSync(folder)
      .toSorted()
      .map((name) => ({ path: join(folder, name), name: `screenshot-${language}-${name}` }));
  });
}
