/** What the threat model says is shown by a test is shown by one: file and title stand there as it names them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const model = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const named = Array.from(model.matchAll(/`([\w./-]+\.(?:spec|test)\.ts)` "([^"]+)"/g), ([, file = '', title = '']) => ({
  file,
  title,
}));
const files = Array.from(model.matchAll(/`((?:src|tests|entrypoints)\/[\w./-]+)`/g), ([, file = '']) => file);

describe('the threat model', () => {
  it('names tests that are there', () => {
    const gone = named.filter(({ file, title }) => {
      const path = join(root, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(title);
    });
    expect(gone).toEqual([]);
    expect(named.length).toBeGreaterThan(25);
  });

  it('names files that are there', () => {
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('says of every row what shows it, or that nothing does', () => {
    const rows = model.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:who|attack) /.test(line));
    const silent = rows.filter((row) => !/\.(?:spec|test)\.ts`|the same|not tested/.test(row));
    expect(silent).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });
});
