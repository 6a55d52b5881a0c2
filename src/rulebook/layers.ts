/** The tiers of the rulebook, outermost first. Stands apart from the schema, so that a content script can know them without zod. */
export const LAYERS = ['national', 'oversight', 'province', 'city', 'office', 'personal'] as const;
export type Layer = (typeof LAYERS)[number];

interface Placed {
  readonly layer: Layer;
  readonly id: string;
  readonly version?: number | undefined;
}

/** Orders packs by layer, then by id, of one id the newest edition first: a merge does not depend on the order in which packs were found. */
export function byLayer(a: Placed, b: Placed): number {
  const tiers = LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer);
  if (tiers !== 0) return tiers;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (b.version ?? 0) - (a.version ?? 0);
}
