/** The merged book as plain data: what classifier, warning and screens read. No behaviour, no zod. */
import type { Act, RuleId } from '../vocabulary.ts';
import type { Layer } from './layers.ts';
import type {
  CheckStep,
  Contact,
  Election,
  Exception,
  GuidancePoint,
  LegalReference,
  LexiconWord,
  Party,
  Rule,
  Sanction,
  Source,
} from './schema.ts';

/** Which pack said it. */
export interface Origin {
  readonly layer: Layer;
  readonly pack: string;
  readonly issuer: string;
  /** Kemendagri code; absent: the whole country. */
  readonly region?: string;
  /** The day whose state of the law the pack tells. */
  readonly asOf: string;
}

type From<T> = Readonly<T> & { readonly origin: Origin };

export type LawEntry = From<LegalReference>;
export type SanctionEntry = From<Sanction>;
export type ContactEntry = From<Contact>;
export type CheckEntry = From<CheckStep>;
export type LexiconEntry = From<LexiconWord>;
/** One that is being written has no origin yet. */
export type ElectionEntry = Readonly<Election> & { readonly origin?: Origin };

/** What a lower layer says about a rule besides; its acts, law and sanctions are already joined to the rule's. */
export interface RuleAddition {
  readonly origin: Origin;
  readonly reason: Rule['reason'];
  readonly instead: Rule['instead'];
}

export interface RuleEntry extends From<Omit<Rule, 'acts' | 'law' | 'sanctions'>> {
  readonly acts: readonly Act[];
  readonly law: readonly string[];
  readonly sanctions: readonly string[];
  readonly additions: readonly RuleAddition[];
}

export interface GuidanceEntry extends From<GuidancePoint> {
  /** Set when a lower layer made a point of an upper one stricter. */
  readonly tightened?: { readonly from: GuidancePoint['kind']; readonly origin: Origin };
}

export interface Rulebook {
  readonly rules: Readonly<Record<RuleId, RuleEntry>>;
  /** Upper layers first, inside a layer by pack id, inside a pack in its own order. */
  readonly guidance: readonly GuidanceEntry[];
  readonly checklist: readonly CheckEntry[];
  readonly law: Readonly<Record<string, LawEntry>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly sanctions: Readonly<Record<string, SanctionEntry>>;
  readonly elections: readonly ElectionEntry[];
  readonly parties: readonly Party[];
  readonly contacts: readonly ContactEntry[];
  /** Words of elections and places; see `activeKnowledge` for those of one place. */
  readonly lexicon: readonly LexiconEntry[];
  readonly exceptions: readonly Exception[];
}
