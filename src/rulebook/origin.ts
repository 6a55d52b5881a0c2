import type { Origin } from './rulebook.ts';
import type { Pack } from './schema.ts';

/** Who says what stands in this pack. */
export function originOf({ layer, id, issuer, region, asOf }: Pack): Origin {
  return { layer, pack: id, issuer, asOf, ...(region && { region }) };
}
