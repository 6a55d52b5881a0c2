import { describe, expect, it } from 'vitest';
import { hashWith } from '../normalise/sieve.ts';
import { copyCodes, PAD, roomForCodes } from './letters.ts';
import { createSaid, keptSaid } from './said.ts';
import { createWordTable, type Word } from './word-table.ts';

const codes = roomForCodes(100);
const table = createWordTable();

/** Where a word is looked for. */
function at(word: string) {
  copyCodes(word, codes);
  const to = PAD + word.length;
  let hash = 0;
  for (let i = PAD; i < to; i++) hash = hashWith(hash, codes[i] ?? 0);
  return [codes, PAD, to, hash] as const;
}
const find = (word: string) => table.find(...at(word));
const add = (word: string, known: Word) => table.add(known, ...at(word));
function told(place: number) {
  const said = createSaid();
  table.say(place, said);
  const { stems, fields, namesSide } = keptSaid(said);
  return { stem: stems[0], classes: [...fields], side: namesSide };
}

const wordOf = (i: number): Word => ({ stem: i, classes: [i, -i].slice(0, i % 3), side: i % 7 === 0 });

describe('the table of words', () => {
  it('tells of each word what was added, and of no other anything, in capitals too', () => {
    for (let i = 0; i < 5000; i++) add(`kata${i}`, wordOf(i));
    for (let i = 0; i < 5000; i++) expect(told(find(`Kata${i}`))).toEqual(wordOf(i));
    for (let i = 5000; i < 9000; i++) expect(find(`kata${i}`)).toBe(0);
  });

  it('forgets all of too many, and goes on', () => {
    let held = 0;
    for (let i = 10_000; i < 80_000; i++) {
      expect(told(add(`kata${i}`, wordOf(i)))).toEqual(wordOf(i));
      held = i;
    }
    expect(find('kata10000')).toBe(0);
    expect(told(find(`kata${held}`))).toEqual(wordOf(held));
  });

  it('tells of a very long word what was just added, and does not keep it', () => {
    const long = 'x'.repeat(70);
    expect(told(add(long, wordOf(5)))).toEqual(wordOf(5));
    expect(find(long)).toBe(0);
  });
});
