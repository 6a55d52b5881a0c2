/** What stage 2 says of a draft. */
import type { Token } from '../normalise/token.ts';
import type { Clauses } from './clauses.ts';
import type { ClassName } from './lexicon.ts';

export type TagName =
  | ClassName
  | 'ballot'
  | 'number'
  | 'keycap'
  | 'bare'
  | 'finger'
  | 'cheer'
  | 'jeer'
  | 'ballotBox'
  | 'moneySign'
  | 'camera'
  | 'megaphone'
  | 'cross'
  | 'check'
  | 'secret'
  | 'sign'
  | 'emblem'
  | 'hue'
  | 'person'
  | 'pair';

export interface Tag {
  readonly name: TagName;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Tagged {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly tags: ReadonlyMap<TagName, readonly Tag[]>;
}
