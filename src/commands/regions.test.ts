import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import regions from '../../assets/regions.json' with { type: 'json' };
import { isRegion } from '../rulebook/region-codes.ts';
import { regionFiles } from './regions/region-files.ts';

describe('the regions', () => {
  it('stand in the assets as the package has them (mend: npm run regions)', async () => {
    const files = Object.entries(await regionFiles());
    expect(files).toHaveLength(2);
    for (const [name, content] of files) {
      expect(readFileSync(join(import.meta.dirname, '../../assets', name), 'utf8'), name).toBe(content);
    }
  });

  it('are 38 provinces and 514 regencies and cities, each a code that exists, and no other does', () => {
    const codes = Object.keys(regions.names);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(38);
    expect(codes.filter((code) => code.length === 5)).toHaveLength(514);
    const pairs = Array.from({ length: 100 }, (_, at) => `${at}`.padStart(2, '0'));
    const all = pairs.flatMap((one) => [one, ...pairs.map((two) => `${one}.${two}`)]);
    expect(all.filter(isRegion).toSorted()).toEqual(codes.toSorted());
  });
});
