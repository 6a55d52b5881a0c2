import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import data from '../../../assets/learn/situations.json' with { type: 'json' };
import { guidedBook } from '../../rulebook/guides.ts';
import { SITUATIONS } from './situations.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const both = z.strictObject({ id: text, en: text });
const schema = z.strictObject({
  format: z.literal(1),
  asOf: z.iso.date(),
  situations: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z-]+$/)),
        happened: z.optional(z.strictObject({ place: text, year: z.int().check(z.minimum(2014)), outcome: both })),
        answer: z.enum(['boleh', 'tidak']),
        situation: both,
        reason: both,
        points: z.array(text).check(z.minLength(1)),
        source: text,
      }),
    )
    .check(z.minLength(10)),
});

describe('the situations', () => {
  test('pass their schema, each with its source', () => {
    expect(schema.parse(data).situations).toEqual(SITUATIONS);
  });

  test('are told once each, and some were allowed', () => {
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
    const allowed = SITUATIONS.filter(({ answer }) => answer === 'boleh');
    expect(allowed.length).toBeGreaterThanOrEqual(SITUATIONS.length / 3);
    expect(allowed.length).toBeLessThan(SITUATIONS.length);
  });

  test('lead to points that the guidance has', () => {
    const known = new Set(guidedBook().rulebook.guidance.map(({ id }) => id));
    expect(SITUATIONS.flatMap(({ points }) => points).filter((id) => !known.has(id))).toEqual([]);
  });

  test('are drawn from what the guidance allows, where they are no case', () => {
    const kinds = new Map(guidedBook().rulebook.guidance.map(({ id, kind }) => [id, kind]));
    const drawn = SITUATIONS.filter(({ happened }) => !happened);
    expect(drawn.map(({ answer, points }) => [answer, kinds.get(points[0] ?? '')])).toEqual(
      drawn.map(() => ['boleh', 'boleh']),
    );
  });

  test('name no candidate', () => {
    const { elections } = guidedBook().rulebook;
    const names = elections.flatMap(({ contestants }) => contestants.flatMap((it) => [...it.names, ...it.nicknames]));
    const told = JSON.stringify(data);
    expect(names.filter((name) => told.includes(name))).toEqual([]);
  });
});
