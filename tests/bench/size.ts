/** How much the classifier's data weighs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytes, type Cell, type Section } from './report.ts';

const assets = join(import.meta.dirname, '../../assets');
const DICTIONARY = 'meanings.json';

/** JSON without the blanks of its layout, as a build ships it. */
const compact = (file: string): string => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));

function row(name: string, parts: readonly string[]): Cell[] {
  const data = Buffer.from(parts.join('\n'));
  return [name, bytes(data.length), bytes(gzipSync(data, { level: 9 }).length)];
}

export function size(): Section {
  const folder = join(assets, 'lexicon');
  const lexicon = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== DICTIONARY)
    .sort()
    .map((file) => compact(join(folder, file)));
  const dictionary = [compact(join(folder, DICTIONARY))];
  const weights = [compact(join(assets, 'weights.json'))];
  return {
    title: 'Size',
    notes: ['Data only, as JSON without blanks, 1 kB = 1,000 bytes; the sum is compressed as one.'],
    tables: [
      {
        title: 'Data of the classifier',
        columns: ['part', 'bytes', 'gzip'],
        rows: [
          row('lexicon (assets/lexicon but for the dictionary)', lexicon),
          row('semantic dictionary (assets/lexicon/meanings.json)', dictionary),
          row('weights (assets/weights.json)', weights),
          row('sum', [...lexicon, ...dictionary, ...weights]),
        ],
      },
    ],
  };
}
