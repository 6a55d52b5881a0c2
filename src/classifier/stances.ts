/**
 * What may say how one stands to a side. A passage that names a side and has nothing of this kind tells of what somebody does:
 * opens a meeting, runs in the morning, sits in an aeroplane.
 */
import stances from '../../assets/lexicon/stances.json' with { type: 'json' };
import type { Unit } from './features/units.ts';

/** Fields of meaning, whether or not a negation takes them back. */
const FIELDS = stances.field.split(' ');
/** Classes of phrases and signs. */
const CLASSES = stances.class.split(' ');
const STANCES: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap((field) => [field, `~${field}`]),
  ...CLASSES.map((name) => `:${name}`),
]);

/** Whether any of these units may say how one stands to a side. */
export const takesStance = (units: readonly Unit[]): boolean =>
  units.some(({ classes }) => classes.some((one) => STANCES.has(one)));
