/** What a store asks for in words: listing, reasons of the permissions, notes for who builds it, the privacy policy. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from './papers.ts';

export function storeTexts(root: string): Paper[] {
  const folder = join(root, 'docs/store');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ path: join(folder, name), name }));
}
