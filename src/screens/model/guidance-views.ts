/** The circular, what can follow and whom to ask, ready to be read. Texts are in the person's language. */
import type { ExplainedSanction } from '../../classifier/explanation.ts';
import type { Layer } from '../../rulebook/index.ts';

export const KINDS = ['boleh', 'abu-abu', 'jangan'] as const;
export type Kind = (typeof KINDS)[number];

export interface GuidanceLaw {
  readonly label: string;
  readonly gist: string;
  /** A quotation of the law, in Indonesian. */
  readonly wording?: string;
  readonly caution?: string;
  /** An https address. */
  readonly source?: string;
}

/** `url` is an https address. */
export interface SourceView {
  readonly title: string;
  readonly url?: string;
}

export interface GuidanceView {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly why?: string;
  readonly example?: string;
  /** Which layer says so: "Nasional". */
  readonly layer: string;
  readonly tier: Layer;
  /** Layer and issuer, and what a lower layer changed. */
  readonly origin: string;
  readonly law: readonly GuidanceLaw[];
  readonly sources: readonly SourceView[];
  readonly certainty: 'verbatim' | 'near' | 'press' | 'own' | 'issued';
  readonly caution?: string;
  readonly disputed?: readonly { readonly who: string; readonly says: string; readonly source?: string }[];
}

/** One sanction of one rule, for the chosen status. */
export interface SanctionView extends ExplainedSanction {
  readonly rule: string;
  readonly kind: 'ethics' | 'discipline' | 'dismissal' | 'criminal';
}

export interface ContactView {
  readonly title: string;
  readonly url: string;
  readonly use: 'report' | 'fact-check' | 'info';
  /** Layer and issuer of whoever names it. */
  readonly origin: string;
  readonly caution?: string;
}
