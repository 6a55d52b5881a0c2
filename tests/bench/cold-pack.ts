/** Run by `packs.ts` in a process of its own: the first pack that it reads is an election of the whole country. Prints JSON. */
import { readFileSync } from 'node:fs';
import { readPack } from '../../src/rulebook/read-pack.ts';
import { SHIPPED, standingBook } from '../../src/rulebook/shipped.ts';

export interface ColdPack {
  /** Milliseconds: from the text of the file to a pack that holds, upon those that ship. */
  readonly read: number;
  /** The book of the shipped packs and this one. */
  readonly merge: number;
}

const source = readFileSync(process.argv[2] ?? '', 'utf8');
const from = performance.now();
const pack = readPack(source, 'pilkada.json', SHIPPED);
const read = performance.now();
standingBook([pack]);
const taken: ColdPack = { read: read - from, merge: performance.now() - read };
process.stdout.write(JSON.stringify(taken));
