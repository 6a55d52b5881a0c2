import type { Pack } from './schema.ts';

/** TypeScript reads JSON with its unions widened to `string`; `shipped.test.ts` proves what is stated here. */
export function trusted(json: unknown): Pack {
  assertShipped(json);
  return json;
}

function assertShipped(json: unknown): asserts json is Pack {
  if (typeof json !== 'object' || json === null || !('format' in json)) throw new TypeError('not a shipped pack');
}
