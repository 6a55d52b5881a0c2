/** What a person can do with the journal on a page of ours. */
import { forgetLastWarning, readLastWarning, writeSettings } from '../../src/browser/index.ts';
import {
  forgetJournal,
  forgetTexts,
  readJournal,
  removeEntry,
  restoreEntry,
  startOver,
  watchJournal,
} from '../../src/journal/index.ts';
import type { JournalActions } from '../../src/screens/journal/journal-view.ts';
import { saveFile } from './save-file.ts';

export const journalActions: JournalActions = {
  follow(show, signal) {
    let asked = 0;
    const read = () => {
      const at = ++asked;
      readJournal().then((found) => {
        // Of two reads at once the one asked first may come last, with what is no longer so.
        if (!signal.aborted && at === asked) show(found);
      });
    };
    watchJournal(read, signal);
    read();
  },
  async remove(id) {
    await removeEntry(id);
    // The popup shows it with its words.
    if ((await readLastWarning())?.id === id) await forgetLastWarning();
  },
  restore: restoreEntry,
  async forgetAll() {
    await Promise.all([forgetJournal(), forgetLastWarning()]);
  },
  forgetTexts,
  startOver,
  async keepText(on) {
    await writeSettings({ journal: { keepText: on } });
    if (!on) await forgetTexts();
  },
  save: saveFile,
};
