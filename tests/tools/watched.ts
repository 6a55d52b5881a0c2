/** The README's table of what is watched where, made from the data of the sites. `node tests/tools/watched.ts` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../../src/sites/index.ts';
import type { Act } from '../../src/vocabulary.ts';

const README = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- what is watched: npm run format -->';
const END = '<!-- end -->';

const COLUMNS: readonly (readonly [title: string, act: Act])[] = [
  ['posts', 'post'],
  ['comments', 'comment'],
  ['messages', 'message'],
  ['likes', 'like'],
  ['shares', 'share'],
  ['follows', 'follow'],
  ['joins', 'join'],
];

type Site = (typeof SITES)[number];

/** The newest day on which a source saw a selector of this site. */
function seenOf({ surfaces, actions }: Site): string {
  const selectors = [
    ...surfaces.flatMap(({ boxes, controls }) => [...boxes, ...controls]),
    ...actions.flatMap(({ controls }) => controls),
  ];
  const days = selectors.flatMap(({ seen }) => seen ?? []).toSorted();
  return days.at(-1) ?? 'general knowledge';
}

function rowOf(site: Site): string {
  const acts = new Set<Act>([...site.surfaces, ...site.actions].map(({ act }) => act));
  const where = site.hosts.length > 0 ? site.hosts.join(', ') : 'any page that the person adds';
  const marks = COLUMNS.map(([, act]) => (acts.has(act) ? '✓' : ''));
  return `| ${[site.name, where, ...marks, seenOf(site)].join(' | ')} |`;
}

export function watchedTable(): string {
  const head = ['site', 'where', ...COLUMNS.map(([title]) => title), 'newest sighting of a selector'];
  const rule = head.map((_, at) => (at > 1 && at < head.length - 1 ? ':-:' : '---'));
  return [`| ${head.join(' | ')} |`, `|${rule.join('|')}|`, ...SITES.map(rowOf)].join('\n');
}

/** The README with the table as the data has it now. @throws Error when its place is not there. */
export function withTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no place for the table: ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${watchedTable()}\n\n${readme.slice(to)}`;
}

export const readReadme = (): string => readFileSync(README, 'utf8');

if (import.meta.main) writeFileSync(README, withTable(readReadme()));
