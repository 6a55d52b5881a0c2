import { expect, it } from 'vitest';
import { forceOf } from './in-force.ts';

it.each([
  [{}, 'in-force'],
  [{ from: '2026-11-23' }, 'in-force'],
  [{ to: '2026-11-23' }, 'in-force'],
  [{ from: '2026-11-24' }, 'not-yet'],
  [{ from: '2026-01-01', to: '2026-11-22' }, 'expired'],
] as const)('a pack with %j is %s on 23 November 2026', (days, force) => {
  expect(forceOf(days, '2026-11-23')).toBe(force);
});
