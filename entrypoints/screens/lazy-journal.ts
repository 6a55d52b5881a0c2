/** The journal and its database are brought when somebody first asks for them: no page needs them for its first paint. */
import type { JournalActions } from '../../src/screens/journal/journal-view.ts';

const journal = async (): Promise<JournalActions> => (await import('./journal.ts')).journalActions;

export const lazyJournal: JournalActions = {
  follow: async (show, signal) => (await journal()).follow(show, signal),
  remove: async (id) => (await journal()).remove(id),
  restore: async (entry) => (await journal()).restore(entry),
  forgetAll: async () => (await journal()).forgetAll(),
  forgetTexts: async () => (await journal()).forgetTexts(),
  keepText: async (on) => (await journal()).keepText(on),
  startOver: async () => (await journal()).startOver(),
  save: async (file) => (await journal()).save(file),
};
