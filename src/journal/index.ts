export { readJournal, recordOutcome, recordWarning } from './store.ts';
