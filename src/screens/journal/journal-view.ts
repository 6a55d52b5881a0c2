/** What the journal's screen is given, and what a person can do there. */
import type { Entry, JournalRead } from '../../journal/index.ts';
import type { RuleId } from '../../vocabulary.ts';
import type { SavedFile } from './exports.ts';

export interface JournalView {
  /** Whether the texts of drafts are kept from now on. */
  readonly keepsText: boolean;
  /** The name that a person knows a site by. */
  readonly siteName: (id: string) => string;
  readonly ruleTitle: (id: RuleId) => string;
}

/** The promises fail where the storage does: the screen says so. */
export interface JournalActions {
  /** Reads the journal now and after every change, here or elsewhere, until the signal ends. */
  readonly follow: (show: (read: JournalRead) => void, signal: AbortSignal) => void;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (entry: Entry) => Promise<void>;
  /** Deletes the journal and the last warning. */
  readonly forgetAll: () => Promise<void>;
  readonly forgetTexts: () => Promise<void>;
  /** When it is switched off, the texts that are kept are deleted. */
  readonly keepText: (on: boolean) => Promise<void>;
  /** Deletes a damaged journal, so that a new one can begin. */
  readonly startOver: () => Promise<void>;
  /** Gives the person a file. */
  readonly save: (file: SavedFile) => void;
}
