export { admit, withCircular } from './admit.ts';
export { besideOf } from './beside.ts';
export { type Circular, openCircular } from './circular.ts';
export { distrusting, trusting } from './issuers.ts';
export type { Kept } from './kept.ts';
export { type Placed, place, type State } from './place.ts';
export { type Circulars, lyingPacks, readCirculars, readKept, readManaged, writeKept } from './storage.ts';
