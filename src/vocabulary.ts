/** The words of the project as types. Every room may import this file; it imports nothing of ours. */

/** What a person is about to do in public. */
export const ACTS = ['post', 'comment', 'message', 'share', 'like', 'follow', 'join'] as const;
export type Act = (typeof ACTS)[number];

/** Acts without words of one's own: what counts is the text that they are aimed at. */
export const AIMED_ACTS = ['share', 'like', 'follow', 'join'] as const satisfies readonly Act[];
export type AimedAct = (typeof AIMED_ACTS)[number];

export function isAimed(act: Act): act is AimedAct {
  return AIMED_ACTS.some((aimed) => aimed === act);
}

/** The ten rules. Their titles, reasons, law and sanctions are data of the rulebook. */
export const RULES = [
  'ajakan',
  'dukungan',
  'serangan',
  'kebencian',
  'hoaks',
  'kampanye',
  'jabatan',
  'foto',
  'tim',
  'uang',
] as const;
export type RuleId = (typeof RULES)[number];

/** What is about to be published: the text, what it quotes or replies to, which act. */
export interface Draft {
  readonly text: string;
  /** The post that this draft replies to or quotes. Context only: it is never marked. */
  readonly quoted?: string;
  readonly act: Act;
}

/** A stretch of `Draft.text`, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lightest first. */
export const LEVELS = ['aman', 'waspada', 'langgar'] as const;
export type Level = (typeof LEVELS)[number];

/** A rule, the words of the draft that show it, and why. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Exclude<Level, 'aman'>;
  /** The words that show it, in order, never empty, never overlapping. */
  readonly spans: readonly [Span, ...Span[]];
  /** Names the sentence that explains it: message `reason_<because>`, with $1 = stance words, $2 = side words. */
  readonly because: string;
  readonly stance?: Span;
  readonly side?: Span;
  /** Normalised text of the clause in which it stands; a personal exception is remembered by it. */
  readonly wording: string;
}

export interface Verdict {
  readonly level: Level;
  /** Heaviest first; the first is the main one. Empty exactly when `level` is `aman`. At most three: these are explained. */
  readonly findings: readonly Finding[];
  /** What else is not `aman` in a long draft, heaviest first: marked, so that all of it is seen at once. */
  readonly further?: readonly Finding[];
}

/** Whom the law addresses; `official` is an office holder (pejabat), who also answers to the criminal articles. */
export const STATUSES = ['pns', 'pppk', 'non-asn', 'official'] as const;
export type Status = (typeof STATUSES)[number];

/** `candidates`: named by the election commission, campaign not yet begun. */
export const PHASES = ['outside', 'prospective', 'candidates', 'campaign', 'quiet', 'vote-day', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** Indonesian first; English where somebody wrote it. Wording of a law has no English. */
export interface LocalText {
  readonly id: string;
  readonly en?: string | undefined;
}

type TextKey = keyof typeof import('../assets/public/_locales/id/messages.json');

/** A key that is there; one that is put together of unknown parts passes where it can be one. A literal that is missing is no key. */
type Asked<Key extends string> = Key extends TextKey ? Key : [Extract<TextKey, Key>] extends [never] ? never : Key;

/** Looks up a text of `_locales` by key, with $1, $2 … filled in. A key that is not there does not compile. */
export type Message = <Key extends string>(key: Asked<Key>, substitutions?: readonly string[]) => string;
