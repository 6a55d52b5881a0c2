/** The journal as files that the person takes along. */
import { localDay } from '../../browser/index.ts';
import { JOURNAL_VERSION } from '../../journal/index.ts';
import { timeOf } from '../system/dates.ts';
import type { Texts } from '../system/texts.ts';
import { toCsv } from './csv.ts';
import type { Row } from './journal-model.ts';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const COLUMNS = ['day', 'time', 'site', 'act', 'level', 'rules', 'outcome', 'text'];

/** One row a warning, in words, newest first. */
export function csvFile(rows: readonly Row[], { message, language, now }: Texts): SavedFile {
  const head = COLUMNS.map((name) => message(`journal_column_${name}`));
  const cells = rows.map(({ entry, site, act, rules, outcome }) => {
    const at = new Date(entry.at);
    const level = message(`check_level_${entry.level}`);
    return [localDay(at), timeOf(at, { language }), site, act, level, rules.join(', '), outcome, entry.text ?? ''];
  });
  const text = toCsv([head, ...cells], language === 'id' ? ';' : ',');
  return { name: nameOf('csv', message, now), type: 'text/csv;charset=utf-8', text };
}

/** The entries as they are stored, newest first, with the version of their form. */
export function jsonFile(rows: readonly Row[], { message, now }: Texts): SavedFile {
  const content = {
    format: 'jeda-journal',
    version: JOURNAL_VERSION,
    exportedAt: now.toISOString(),
    entries: rows.map(({ entry }) => entry),
  };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  return { name: nameOf('json', message, now), type: 'application/json', text };
}

function nameOf(ending: string, message: Texts['message'], now: Date): string {
  return `${message('journal_file')}-${localDay(now)}.${ending}`;
}
