import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const entry = join(import.meta.dirname, 'check.ts');
const node = join(import.meta.dirname, '../../node_modules/node/bin/node');
const folder = mkdtempSync(join(tmpdir(), 'jeda-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(node, [entry, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('one draft', () => {
  it('is shown with its verdict, its marked words and the reason, without colour in a pipe', () => {
    const { status, stdout, stderr } = run(['Ayo coblos nomor 2, calon bupati kita']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('[coblos] [nomor 2]');
    expect(stdout).toContain('Kata “coblos” bersama “nomor 2”');
    expect(stdout).not.toContain('\u001b');
  });

  it('comes from standard input too', () => {
    expect(run([], 'Selamat pagi semua\r\n')).toEqual({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Aman'),
    });
  });

  it('has to be there', () => {
    expect(run([], '  \n')).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('Tidak ada teks') });
  });

  it('may be anything that begins with a dash but is no option', () => {
    expect(run(['--warna'])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('--help') });
    expect(run(['-- halo semua']).status).toBe(0);
  });

  it('is explained by --help', () => {
    expect(run(['--help'])).toEqual({ status: 0, stderr: '', stdout: expect.stringContaining('--jsonl BERKAS') });
  });
});

describe('drafts in JSON lines', () => {
  it('give verdicts in order, with spans and reasons, and nothing else', () => {
    const rows = [
      { id: 'b', text: 'Coblos nomor 1 ya' },
      { id: 'a', text: 'Selamat pagi' },
      { id: 'c', text: 'setuju, gaskan pak!', quoted: 'Coblos nomor 2!', act: 'comment' },
    ];
    const path = file('good.jsonl', `\ufeff${rows.map((r) => JSON.stringify(r)).join('\r\n')}\r\n\r\n`);
    const { status, stdout, stderr } = run(['--jsonl', path]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(out.map((o) => `${o.id} ${o.verdict}`)).toEqual(['b langgar', 'a aman', 'c langgar']);
    expect(out[0].findings[0]).toMatchObject({
      rule: 'ajakan',
      spans: [
        [0, 6],
        [7, 14],
      ],
    });
    expect(out[0].findings[0].reason).toContain('“Coblos”');
  });

  it.each([
    ['not JSON', '{"id":"1","text":"a"}\n{oops', ':2: bukan JSON'],
    ['no object', '[1]', ':1: bukan objek'],
    ['no id', '{"text":"a"}', '"id"'],
    ['no text', '{"id":"1"}', '"text"'],
    ['text of another type', '{"id":"1","text":5}', '"text"'],
    ['quoted of another type', '{"id":"1","text":"a","quoted":5}', '"quoted"'],
    ['an unknown act', '{"id":"1","text":"a","act":"shout"}', '"act"'],
    ['nothing', '\n\n', 'kosong'],
  ])('stop at a fault with file, line and mend, and write nothing: %s', (name, content, told) => {
    const path = file(`${name}.jsonl`, content);
    const { status, stdout, stderr } = run(['--jsonl', path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(path);
    expect(stderr).toContain(told);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['a missing file', join(folder, 'none.jsonl'), 'tidak ada'],
    ['a folder', folder, 'folder'],
  ])('name %s', (_, path, told) => {
    expect(run(['--jsonl', path])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(told) });
  });

  it('need a file name', () => {
    expect(run(['--jsonl'])).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('nama berkas') });
  });

  it('end quietly when the reader goes away', () => {
    const path = file(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `${i}`, text: 'Coblos nomor 1 ya' })).join('\n'),
    );
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${node}" "${entry}" --jsonl "${path}" | head -n 1 > /dev/null`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
