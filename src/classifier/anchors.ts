/** A word is not a verdict: the less is named of an election, a party or a group, the more certainty a verdict needs. */
import anchors from '../../assets/lexicon/anchors.json' with { type: 'json' };
import type { Unit } from './features/units.ts';
import { takesStance } from './stances.ts';

const classesOf = (names: string): readonly string[] => names.split(' ');

/** Classes of phrases that belong to an election, a party or a group of people. */
export const ANCHOR_CLASSES: ReadonlySet<string> = new Set(classesOf(anchors.phrase));
/** The same as classes of units, with the sides and signs that no list of phrases holds. */
const ANCHORS = new Set([...classesOf(anchors.unit), ...[...ANCHOR_CLASSES].map((name) => `:${name}`)]);
/** Whom one takes sides for or against: a contestant or another known politician, a party, a number on the ballot. */
const SIDES = new Set(['<name>', '<party>', '<ballot>']);
/**
 * Words of voting, of offices and of camps, which everyday text has too: "pilih", "pemimpin", "pendukung"; a number that may be
 * one of the ballot, a person of public life, the people of an office, a rally, its things, a finger that counts.
 */
const HINTS = new Set(classesOf(anchors.hint));
/** What is said of a side without naming it: hints, symbols, colours, a finger to the lips. They raise a doubt, and prove nothing. */
const VEILS = new Set(classesOf(anchors.veil));

/** How much surer, in log-odds, a verdict has to be. */
interface Margins {
  readonly breach: number;
  readonly doubt: number;
}

/*
 * The less is named of a side, the surer its stance has to be (a word is not a verdict; it takes a side and a stance): "usir" is
 * said of mosquitoes too, and "gas, menang" of a football club.
 */
/** A side is named. */
const SIDE: Margins = { breach: 0, doubt: 0 };
/** A side is named, and nothing is said of it: who opens a meeting is no breach, though he may be meant. */
const SIDE_ALONE: Margins = { breach: 10, doubt: 0 };
/** An election, a party or a group, and nobody who stands in it. */
const CONTEST: Margins = { breach: 3.05, doubt: 0.1 };
/** Nothing of the kind, though its words may be meant. */
const HINT: Margins = { breach: 3.95, doubt: 3.35 };
const NOTHING: Margins = { breach: 6.8, doubt: 5.1 };
/** Nothing of the kind, and a veil. */
const VEILED: Margins = { breach: NOTHING.breach, doubt: 3.1 };

/** How much a unit names of a side: the margins of a passage are those of the most that any of its units names. */
export const NAMES_NOTHING = 0;
const NAMES_HINT = 1;
const NAMES_CONTEST = 2;
const NAMES_SIDE = 3;

/** What a unit of this class names. */
export const namedBy = (one: string): number =>
  SIDES.has(one) ? NAMES_SIDE : ANCHORS.has(one) ? NAMES_CONTEST : HINTS.has(one) ? NAMES_HINT : NAMES_NOTHING;

/** Whether a unit names anything of an election, a party or a group. */
export const isAnchor = ({ names }: Unit): boolean => names >= NAMES_CONTEST;

const isVeiled = (units: readonly Unit[]): boolean =>
  units.some(({ classes }) => classes.some((one) => VEILS.has(one)));

/** Log-odds that a passage of these units needs over the thresholds. */
export function marginsOf(units: readonly Unit[]): Margins {
  let most = NAMES_NOTHING;
  for (const { names } of units) most = Math.max(most, names);
  if (most === NAMES_SIDE) return takesStance(units) ? SIDE : SIDE_ALONE;
  if (most === NAMES_CONTEST) return CONTEST;
  if (most === NAMES_HINT) return HINT;
  return isVeiled(units) ? VEILED : NOTHING;
}
