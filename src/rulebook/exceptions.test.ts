import { describe, expect, it } from 'vitest';
import { exceptionOf, isExcepted, personalPack } from './exceptions.ts';
import { national } from './fixture.ts';
import { loadPack } from './load.ts';
import { mergeLayers } from './merge.ts';

const early = exceptionOf({ rule: 'foto', wording: 'foto bersama juara satu' }, '2026-11-20T01:00:00.000Z');
const late = exceptionOf({ rule: 'foto', wording: 'foto bersama juara satu' }, '2026-11-21T01:00:00.000Z');
const other = exceptionOf({ rule: 'ajakan', wording: 'gas kerja' }, '2026-11-22T01:00:00.000Z');

describe('personalPack', () => {
  it('passes the schema, empty or full', () => {
    for (const exceptions of [[], [early, other]]) {
      const made = personalPack(exceptions);
      expect(loadPack(JSON.parse(JSON.stringify(made)), 'personal')).toEqual(made);
    }
  });

  it('keeps the first of exceptions that say the same, in order of time', () => {
    expect(personalPack([other, late, early]).exceptions).toEqual([early, other]);
    expect(personalPack([other, late, early]).asOf).toBe('2026-11-22');
  });

  it('reaches the rulebook', () => {
    expect(mergeLayers([national(), personalPack([early])]).exceptions).toEqual([early]);
  });
});

describe('isExcepted', () => {
  it('holds for this rule in this wording only', () => {
    expect(isExcepted([early], 'foto', early.wording)).toBe(true);
    expect(isExcepted([early], 'dukungan', early.wording)).toBe(false);
    expect(isExcepted([early], 'foto', `${early.wording} lagi`)).toBe(false);
  });
});
