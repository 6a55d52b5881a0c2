import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import regions from '../../assets/regions.json' with { type: 'json' };
import { isRegion } from '../rulebook/region-codes.ts';
import { REGION_FILES } from './regions/region-files.ts';

describe('the regions', () => {
  it.each(Object.entries(REGION_FILES))('stand in %s as the package has them (npm run regions)', (name, contentOf) => {
    expect(JSON.parse(contentOf())).toEqual(
      JSON.parse(readFileSync(join(import.meta.dirname, '../../assets', name), 'utf8')),
    );
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
