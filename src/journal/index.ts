export { watchJournal } from './changes.ts';
export { JOURNAL_VERSION } from './database.ts';
export { type Entry, JOURNAL_CAP } from './entry.ts';
export type { JournalFault } from './fault.ts';
export { recordOutcome, recordWarning } from './record.ts';
export {
  countJournal,
  eraseJournal,
  forgetJournal,
  forgetTexts,
  type JournalRead,
  readJournal,
  removeEntry,
  restoreEntry,
  startOver,
} from './store.ts';
