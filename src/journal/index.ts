export { forgetJournal, readJournal, recordOutcome, recordWarning } from './store.ts';
