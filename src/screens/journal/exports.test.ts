import { describe, expect, it } from 'vitest';
import id from '../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { entryOf } from '../../journal/fixture.ts';
import type { Message } from '../../vocabulary.ts';
import { csvFile, jsonFile } from './exports.ts';
import { rowsOf } from './journal-model.ts';

const all: Record<string, { message: string } | undefined> = id;
const message: Message = (key) => all[key]?.message ?? key;
const at = new Date(2026, 10, 22, 9, 5).toISOString();
const entry = entryOf({ at, outcome: 'edited', text: '=HYPERLINK("https://a.example")' });
const rows = rowsOf([entry], { message, siteName: () => 'X', ruleTitle: () => 'Mengajak memilih' });
const texts = { message, language: 'id', now: new Date(2026, 10, 23) } as const;

describe('the journal as a file', () => {
  it('is a table in words for a spreadsheet', () => {
    const { name, text } = csvFile(rows, texts);
    expect(name).toBe('jeda-catatan-2026-11-23.csv');
    const [head, row] = text.slice(1).split('\r\n');
    expect(head).toBe('"Tanggal";"Jam";"Situs";"Tindakan";"Saran Jeda";"Jenis";"Yang Anda pilih";"Teks"');
    expect(row).toBe(
      '"2026-11-22";"09.05";"X";"Unggahan";"Sebaiknya jangan";"Mengajak memilih";"Anda sunting lagi";"\'=HYPERLINK(""https://a.example"")"',
    );
  });

  it('has commas where decimals have points', () => {
    expect(csvFile(rows, { ...texts, language: 'en' }).text).toContain('","');
  });

  it('is the entries themselves, with the version of their form', () => {
    expect(JSON.parse(jsonFile(rows, texts).text)).toEqual({
      format: 'jeda-journal',
      version: 1,
      exportedAt: texts.now.toISOString(),
      entries: [entry],
    });
  });
});
