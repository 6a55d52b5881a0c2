import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { textFaults } from './text-faults.ts';

const root = join(import.meta.dirname, '../..');
const text = (message: string) => ({ message });

describe('the faults of the texts', () => {
  it('are none where both languages hold the same keys', () => {
    expect(textFaults({ a: text('satu') }, { a: text('one') }, new Map([['a', 'x.ts']]))).toEqual([]);
  });

  it('name a key that one language lacks or leaves empty, and one that the code asks for in vain', () => {
    const id = { a: text('satu'), b: text(' ') };
    const en = { b: text('two'), c: text('three') };
    expect(textFaults(id, en, new Map([['d', 'src/x.ts']]))).toEqual([
      'en: "a" is missing or empty',
      'id: "b" is missing or empty',
      'id: "c" is missing or empty',
      'src/x.ts asks for "d", which neither language has',
    ]);
  });

  it('stop a build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jeda-texts-'));
    try {
      cpSync(join(root, 'assets/public'), folder, { recursive: true });
      const path = join(folder, '_locales/en/messages.json');
      const { popup_motto: _, ...others } = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify(others));
      const building = build({ root, publicDir: folder, outDir: join(folder, 'out') });
      await expect(building).rejects.toThrow('en: "popup_motto" is missing or empty');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
