/** Run by `packs.ts` in a process of its own: the first pack that it reads is an election of the whole country. Prints JSON. */
import { readFileSync } from 'node:fs';
import { readPack } from '../../src/rulebook/read-pack.ts';
import { SHIPPED, standingBook } from '../../src/rulebook/shipped.ts';
import { costOf } from './cost.ts';

export interface ColdPack {
  /** Milliseconds of the processor's time: from the text of the file to a pack that holds, upon those that ship. */
  readonly read: number;
  /** The book of the shipped packs and this one. */
  readonly merge: number;
}

const source = readFileSync(process.argv[2] ?? '', 'utf8');
const { result: pack, taken: read } = costOf(() => readPack(source, 'pilkada.json', SHIPPED));
const { taken: merge } = costOf(() => standingBook([pack]));
const taken: ColdPack = { read, merge };
process.stdout.write(JSON.stringify(taken));
