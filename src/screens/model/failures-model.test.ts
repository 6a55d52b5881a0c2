import { expect, it } from 'vitest';
import { failuresModel } from './failures-model.ts';

const at = '2026-11-23T03:00:00.000Z';
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0';

it('tells posts that went unchecked from what only could not be stored', () => {
  const failures = { counts: { gate: 2, 'journal-full': 1, settings: 3 }, recent: [{ stage: 'gate', at }] };
  const { count, unchecked, last } = failuresModel({ failures, version: '0.1.0', userAgent });
  expect({ count, unchecked, last }).toEqual({ count: 6, unchecked: 2, last: { stage: 'gate', at } });
});

it('reports versions, codes, counts and moments, and nothing of the machine', () => {
  const failures = { counts: { gate: 1 }, recent: [{ stage: 'gate', at }] };
  const { report } = failuresModel({ failures, version: '0.1.0', userAgent });
  expect(report).toBe(`Jeda 0.1.0\nEdg 156.0\ngate: 1\n${at} gate`);
});

it('is silent where nothing failed', () => {
  const { count, unchecked } = failuresModel({ failures: { counts: {}, recent: [] }, version: '0', userAgent: '' });
  expect([count, unchecked]).toEqual([0, 0]);
});
