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

/** Tags without which a text has nothing to do with an election or a group of people: no anchor, no verdict. */
export const ANCHORS: readonly TagName[] = [
  ...FIRM.flatMap((kind) => SIDE_KINDS[kind]).filter((name) => name !== 'number' && name !== 'keycap'),
  ...([
    'aspirant',
    'rise',
    'teamStrong',
    'moneyStrong',
    'electionCue',
    'electionThing',
    'pair',
    'ballotBox',
    'campaignVerb',
    'groupStrong',
    'badge',
    'greetpol',
  ] as const),
];
/** A bare "nomor 2" anchors a text only where nothing else offers itself for counting. */
export const COUNTABLE: readonly TagName[] = ['thing', 'idle', 'sport', 'otherContest'];
