/** The tiers of the rulebook, outermost first. Stands apart from the schema, so that a content script can know them without zod. */
export const LAYERS = ['national', 'oversight', 'region', 'office', 'personal'] as const;
export type Layer = (typeof LAYERS)[number];

/** Orders packs by layer, then by id, so that a merge does not depend on the order in which packs were found. */
export function byLayer(a: { layer: Layer; id: string }, b: { layer: Layer; id: string }): number {
  const tiers = LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer);
  if (tiers !== 0) return tiers;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
