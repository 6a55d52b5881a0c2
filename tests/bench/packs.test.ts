/** An election of the whole country, and many circulars: within the limits, and only what concerns the person is looked for. */
import { describe, expect, it } from 'vitest';
import { createMeanings } from '../../src/classifier/meaning/meanings.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { packPatterns } from '../../src/classifier/tag/packs.ts';
import { conflictsAmong } from '../../src/rulebook/conflicts-among.ts';
import { activeKnowledge, SHIPPED, standingBook } from '../../src/rulebook/index.ts';
import { mergeLayers } from '../../src/rulebook/merge.ts';
import { LIMITS, readPack } from '../../src/rulebook/read-pack.ts';
import { costOf } from './cost.ts';
import { CITIES, circulars, nationalElectionPack, PAIRS, PROVINCES } from './invented-packs.ts';

const MEANINGS = createMeanings(SHIPPED_MODEL.meanings);

/** Ten times what was seen, in milliseconds of the processor's own time: a machine at other work must not fail it. */
const READ_WITHIN = 1000;
const MERGED_WITHIN = 350;

describe('an election of the whole country', () => {
  const source = JSON.stringify(nationalElectionPack());
  const { result: pack, taken } = costOf(() => readPack(source, 'pilkada.json', SHIPPED));
  const { rulebook } = standingBook([pack]);

  it('fits in one pack, with room to spare, and is the same each time', () => {
    expect(pack.elections).toHaveLength(PROVINCES + CITIES);
    expect(pack.elections.flatMap(({ contestants }) => contestants)).toHaveLength(PAIRS);
    expect(source.length).toBeLessThan(LIMITS.length / 4);
    expect(JSON.stringify(nationalElectionPack())).toBe(source);
    expect(conflictsAmong([...SHIPPED, pack])).toEqual([]);
  });

  it('is read before anybody waits for it', () => {
    expect(taken).toBeLessThan(READ_WITHIN);
  });

  it('reaches the classifier only where it concerns the person', () => {
    const of = (region: string) =>
      activeKnowledge(rulebook, region)
        .elections.map((one) => one.region)
        .toSorted();
    expect(of('12.05')).toEqual(['12', '12.05', 'id']);
    expect(of('12')).toEqual(['12', 'id']);
    const patterns = (region: string) => [...packPatterns(activeKnowledge(rulebook, region), MEANINGS)].length;
    const all = [...packPatterns(rulebook, MEANINGS)].length;
    expect(patterns('12.05') * 50).toBeLessThan(all);
  });
});

it('fifty circulars of two hundred points merge, each point under its origin', () => {
  const packs = [...SHIPPED, ...circulars(50, 200)];
  const { result, taken } = costOf(() => mergeLayers(packs));
  const { guidance } = result;
  const invented = guidance.filter(({ origin }) => origin.pack.startsWith('edaran-'));
  // One point stands in three of them, each time stricter.
  expect(invented).toHaveLength(50 * 200 - 2);
  const shared = invented.find(({ id }) => id === 'bersama');
  expect(shared).toMatchObject({ kind: 'jangan', origin: { pack: 'edaran-2' }, tightened: { from: 'abu-abu' } });
  expect(taken).toBeLessThan(MERGED_WITHIN);
});
