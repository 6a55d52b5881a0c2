/** What is wrong with the texts in `_locales`, so that no build ships a gap: `wxt.config.ts` asks before every build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = Readonly<Record<string, { readonly message: string }>>;

/** Each fault as a sentence; empty when both languages hold the same keys, and every key that is asked for. `asked`: key → file. */
export function textFaults(id: Texts, en: Texts, asked: ReadonlyMap<string, string> = new Map()): string[] {
  const missing = (from: Texts, than: Texts, language: string) =>
    Object.keys(than)
      .filter((key) => !from[key]?.message.trim())
      .map((key) => `${language}: "${key}" is missing or empty`);
  const unknown = [...asked]
    .filter(([key]) => !(key in id) && !(key in en))
    .map(([key, file]) => `${file} asks for "${key}", which neither language has`);
  return [...new Set([...missing(en, { ...id, ...en }, 'en'), ...missing(id, { ...id, ...en }, 'id'), ...unknown])];
}

/** The keys that code names outright, each with a file that does; those put together of parts are for the compiler. */
export function keysAskedFor(root: string): Map<string, string> {
  const asked = new Map<string, string>();
  for (const folder of ['src', 'entrypoints']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
      const code = readFileSync(join(root, folder, file), 'utf8');
      for (const [, key = ''] of code.matchAll(/\bmessage\(\s*'(\w+)'/g)) asked.set(key, `${folder}/${file}`);
    }
  }
  return asked;
}

/** @throws Error that names every fault, when there is one. `publicDir` holds `_locales`. */
export function refuseTextFaults(root: string, publicDir: string): void {
  const read = (language: string): Texts =>
    JSON.parse(readFileSync(join(publicDir, '_locales', language, 'messages.json'), 'utf8'));
  const faults = textFaults(read('id'), read('en'), keysAskedFor(root));
  if (faults.length > 0) throw new Error(`The texts in _locales do not hold:\n  ${faults.join('\n  ')}`);
}
