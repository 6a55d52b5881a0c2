import type { Pack } from './schema.ts';

const SHIP = new WeakSet<Pack>();

/** TypeScript reads JSON with its unions widened to `string`; `shipped.test.ts` proves what is stated here. */
export function trusted(json: unknown): Pack {
  assertShipped(json);
  SHIP.add(json);
  return json;
}

/** Whether it is one of those that ship, for those who would have to carry all of them to look. */
export const ships = (pack: Pack): boolean => SHIP.has(pack);

function assertShipped(json: unknown): asserts json is Pack {
  if (typeof json !== 'object' || json === null || !('format' in json)) throw new TypeError('not a shipped pack');
}
