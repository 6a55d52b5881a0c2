import { expect, it } from 'vitest';
import { forceFor, forceOf } from './in-force.ts';

it.each([
  [{}, 'in-force'],
  [{ from: '2026-11-23' }, 'in-force'],
  [{ to: '2026-11-23' }, 'in-force'],
  [{ from: '2026-11-24' }, 'not-yet'],
  [{ from: '2026-01-01', to: '2026-11-22' }, 'expired'],
] as const)('a pack with %j is %s on 23 November 2026', (days, force) => {
  expect(forceOf(days, '2026-11-23')).toBe(force);
});

it.each([
  [{}, 'in-force'],
  [{ region: '36' }, 'in-force'],
  [{ region: '36.74' }, 'in-force'],
  [{ region: '36.71' }, 'elsewhere'],
  [{ region: '31', to: '2026-01-01' }, 'elsewhere'],
  [{ region: '36.74', to: '2026-01-01' }, 'expired'],
] as const)('a pack with %j is %s for a person in 36.74', (pack, force) => {
  expect(forceFor(pack, { region: '36.74', isoDay: '2026-11-23' })).toBe(force);
});
