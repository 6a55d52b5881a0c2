import { describe, expect, test } from 'vitest';
import { allPoints } from '../guide/search/fixture.ts';
import { createSearch } from '../guide/search/search.ts';
import { type Asked, FIRST_STRANGERS, SECOND_STRANGERS, THIRD_STRANGERS } from './questions/strangers.ts';

const { answer } = createSearch(allPoints());

/** How a set of questions fares: a wrong "Boleh" is worse than any other wrong answer, and silence is better than both. */
function fare(set: readonly Asked[]) {
  const fared = { right: 0, silent: 0, wrong: 0, wronglyAllowed: 0 };
  for (const { question, expected } of set) {
    const got = answer(question)[0]?.kind ?? 'none';
    if (got === expected) fared.right++;
    else if (got === 'none') fared.silent++;
    else if (got === 'boleh') fared.wronglyAllowed++;
    else fared.wrong++;
  }
  return fared;
}

describe('strangers, in sum', () => {
  test('the first: as many right as after the mends, and nothing allowed that is not', () => {
    const fared = fare(FIRST_STRANGERS);
    expect(FIRST_STRANGERS).toHaveLength(150);
    expect(fared.right).toBeGreaterThanOrEqual(146);
    expect(fared.wrong).toBeLessThanOrEqual(1);
    expect(fared.wronglyAllowed).toBe(0);
  });

  test('the second: as many right as after the mends, and nothing allowed that is not', () => {
    const fared = fare(SECOND_STRANGERS);
    expect(SECOND_STRANGERS).toHaveLength(104);
    expect(fared.right).toBeGreaterThanOrEqual(95);
    expect(fared.wrong).toBeLessThanOrEqual(1);
    expect(fared.wronglyAllowed).toBe(0);
  });

  test('the third: as many right as after the mends, and nothing allowed that is not', () => {
    const fared = fare(THIRD_STRANGERS);
    expect(THIRD_STRANGERS).toHaveLength(70);
    expect(fared.right).toBeGreaterThanOrEqual(66);
    expect(fared.wrong).toBeLessThanOrEqual(1);
    expect(fared.wronglyAllowed).toBe(0);
  });
});
