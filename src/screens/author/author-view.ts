/** What the page of circulars asks of the browser. The components know no more of it than this. */
import type { Table } from '../../rulebook/contestants-csv.ts';
import type { Fault } from '../../rulebook/duplicates.ts';
import type { Example, Pack, Rule } from '../../rulebook/schema.ts';
import type { Keys } from '../../rulebook/signature.ts';
import type { RuleId } from '../../vocabulary.ts';
import type { GuidanceView } from '../model/guidance-views.ts';
import type { Checked } from '../model/views.ts';
import type { Article } from './law-search.ts';

/** A file that cannot be used: where in it, and the mend, in the person's language. */
export interface Refusal {
  readonly path: string;
  readonly mend: string;
}

export interface JudgedDraft extends Checked {
  /** As expected, where something was. */
  readonly holds: boolean;
}

export interface Issuer {
  readonly keys: Keys;
  readonly fingerprint: string;
}

export interface AuthorActions {
  /** All that keeps the pack from holding, in words. */
  readonly faultsOf: (pack: Pack) => readonly Fault[];
  /** The points as Panduan shows them. */
  readonly pointsOf: (sound: Pack) => readonly GuidanceView[];
  /** Drafts as they are judged where the pack is in force. @throws when the classifier does not come. */
  readonly judge: (sound: Pack, drafts: readonly Example[]) => Promise<readonly JudgedDraft[]>;
  readonly keep: (pack: Pack) => Promise<void>;
  readonly open: (file: File) => Promise<Pack | Refusal>;
  /** The text of a table, as the office of elections publishes it. */
  readonly readTable: (file: File) => Promise<Table>;
  /** Hands over the pack as a file, signed where an issuer is told. */
  readonly save: (pack: Pack, issuer?: Issuer) => Promise<void>;
  readonly fresh: () => Pack;
  readonly makeKeys: () => Promise<Issuer>;
  readonly openKeys: (file: File) => Promise<Issuer | undefined>;
  readonly saveKeys: (issuer: Issuer) => void;
  /** On this device only. */
  readonly keepKeys: (issuer: Issuer | undefined) => Promise<void>;
}

export interface AuthorView {
  /** What was being written when the page was left. */
  readonly draft: Pack;
  readonly issuer: Issuer | undefined;
  readonly parties: readonly { readonly id: string; readonly label: string }[];
  /** `base`: the rule as a circular begins to add to it: all that stands above, and no words of its own yet. */
  readonly rules: readonly { readonly id: RuleId; readonly title: string; readonly base: Rule }[];
  /** Articles of the rulebook that a point may rest on. */
  readonly law: readonly Article[];
}
