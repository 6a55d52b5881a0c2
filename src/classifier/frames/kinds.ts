/** Kinds of side: how surely a stretch of words points at a contestant. */
import type { TagName } from '../tag/tags.ts';

export const SIDE_KINDS = {
  named: ['named', 'figure'],
  party: ['partyName', 'party'],
  pair: ['pair'],
  weak: ['weakName', 'person'],
  ballot: ['ballot'],
  number: ['number', 'keycap'],
  bare: ['bare'],
  role: ['candidate'],
  incumbent: ['incumbent'],
  aspirant: ['aspirant'],
  office: ['officeName'],
  camp: ['camp'],
  slogan: ['slogan', 'changeSlogan'],
  finger: ['finger', 'greetpol'],
  colour: ['colour'],
  deictic: ['deictic'],
} as const satisfies Record<string, readonly TagName[]>;

export type SideKind = keyof typeof SIDE_KINDS;
const isKind = (name: string): name is SideKind => name in SIDE_KINDS;
/** Surest first: of two sides at the same distance the surer one is told. */
export const SIDE_ORDER: readonly SideKind[] = Object.keys(SIDE_KINDS).filter(isKind);
export const FIRM: readonly SideKind[] = ['named', 'party', 'ballot', 'number', 'role', 'slogan', 'incumbent'];
