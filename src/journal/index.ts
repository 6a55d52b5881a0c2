export { type Entry, JOURNAL_CAP } from './entry.ts';
export { readJournal, recordOutcome, recordWarning } from './store.ts';
