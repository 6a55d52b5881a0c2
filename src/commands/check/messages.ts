/** Looks up Indonesian texts of `_locales` without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../vocabulary.ts';

const FILE = join(import.meta.dirname, '../../../assets/public/_locales/id/messages.json');

/** @throws when the file is missing or a key is unknown: a reason must never be an empty line. */
export function indonesian(): Message {
  const texts: Record<string, { message: string } | undefined> = JSON.parse(readFileSync(FILE, 'utf8'));
  return (key, substitutions = []) => {
    const text = texts[key]?.message;
    if (text === undefined) throw new Error(`${FILE}: no message ${key}`);
    return text.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
  };
}
