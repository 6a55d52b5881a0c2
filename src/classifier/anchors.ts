/** A word is not a verdict: where nothing of an election, a party or a group is named, a verdict needs more certainty. */
import type { Unit } from './features/units.ts';

/** Classes of phrases that belong to an election, a party or a group of people. */
export const ANCHOR_CLASSES: ReadonlySet<string> = new Set([
  ...['figure', 'party', 'candidate', 'incumbent', 'changeSlogan', 'aspirant'],
  ...['rise', 'teamStrong', 'moneyStrong', 'electionCue', 'electionThing', 'campaignVerb'],
  ...['groupStrong', 'badge', 'greetpol'],
]);
/** The same as classes of units, with the sides and signs that no list of phrases holds. */
const ANCHORS = new Set([
  ...['<name>', '<party>', '<ballot>', ':slogan', ':ballotBox'],
  ...[...ANCHOR_CLASSES].map((name) => `:${name}`),
]);
/**
 * How much surer, in log-odds, a verdict has to be where nothing of the kind is named: "usir" is said of mosquitoes too, and
 * "gas, menang" of a football club (a word is not a verdict).
 */
const UNANCHORED = { breach: 2, doubt: 2 } as const;
const NEAR = { breach: 0, doubt: 0 } as const;

export const isAnchorClass = (one: string): boolean => ANCHORS.has(one);

/** Whether the units name anything of an election, a party or a group. */
export const isAnchored = (units: readonly Unit[]): boolean => units.some((unit) => unit.isAnchor);

/** Log-odds that a passage of these units needs over the thresholds. */
export const marginsOf = (units: readonly Unit[]): { readonly breach: number; readonly doubt: number } =>
  isAnchored(units) ? NEAR : UNANCHORED;
