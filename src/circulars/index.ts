export { admit, besideOf, type Device, standsAs, withCircular } from './admit.ts';
export { type Circular, openCircular } from './circular.ts';
export { distrusting, trusting, trustingAgain } from './issuers.ts';
export type { Kept } from './kept.ts';
export { type Placed, place, type State } from './place.ts';
export {
  type Circulars,
  changeKept,
  holdingPacks,
  readCirculars,
  readKept,
  readManaged,
  rememberEditions,
} from './storage.ts';
export type { Grant } from './trust.ts';
