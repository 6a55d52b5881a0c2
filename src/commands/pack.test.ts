import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packJsonSchema } from './pack/json-schema.ts';

const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');
const folder = mkdtempSync(join(tmpdir(), 'jeda-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [join(import.meta.dirname, 'pack.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function changed(name: string, parts: Record<string, unknown>): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(fresh, 'utf8')), ...parts }));
  return file;
}

const fresh = join(folder, 'Edaran Kantor (1).json');

/** Each call starts a Node of its own: a second or so where nothing else runs. */
const PATIENT = { timeout: 60_000 };

describe('a pack on the command line', PATIENT, () => {
  it('begins as one that holds, and is never written over', () => {
    expect(run('new', fresh)).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(fresh, 'utf8'))).toMatchObject({
      id: 'edaran-kantor-1',
      layer: 'office',
      region: '36.74',
    });
    const { $schema } = JSON.parse(readFileSync(fresh, 'utf8'));
    expect(readFileSync(join(folder, $schema), 'utf8')).toBe(packJsonSchema());
    expect(run('check', fresh)).toEqual({ status: 0, stderr: '', stdout: `${fresh}: baik, Edaran kantor\n` });
    expect(run('test', fresh)).toMatchObject({ status: 0, stdout: '2 dari 2 contoh sesuai.\n' });
    expect(run('new', fresh)).toMatchObject({ status: 2, stderr: expect.stringContaining('sudah ada') });
  });

  it('tells which example is judged otherwise, and ends with another status', () => {
    const file = changed('meleset.json', {
      examples: [
        { text: 'Selamat pagi semua', expected: 'langgar', rule: 'uang' },
        { text: 'Selamat pagi semua', expected: 'aman' },
      ],
    });
    const { status, stdout } = run('test', file);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'examples[0]: diharapkan langgar (uang), terbaca aman: Selamat pagi semua\n1 dari 2 contoh sesuai.\n',
    );
  });

  it('judges its examples with its own contestants in force', () => {
    const text = 'Pokoknya Bu Wiradhika Larasmaya menang, rapatkan barisan!';
    const contestant = {
      number: 4,
      names: ['Wiradhika Larasmaya'],
      nicknames: [],
      slogans: [],
      hashtags: [],
      parties: [],
    };
    const election = {
      id: 'uji',
      title: { id: 'Pemilihan uji' },
      office: 'mayor',
      region: '36.74',
      voteDay: '2029-11-28',
      phases: [{ phase: 'campaign' }],
      contestants: [contestant],
      certainty: 'verbatim',
      sources: [],
    };
    const file = changed('calon.json', { examples: [{ text, expected: 'langgar' }], elections: [election] });
    expect(run('test', file)).toMatchObject({ status: 0, stdout: '1 dari 1 contoh sesuai.\n' });
    expect(run('show', file).stdout).toContain('  4. Wiradhika Larasmaya');
  });

  it('is told every conflict at once, with both sides', () => {
    const rule = {
      ...JSON.parse(readFileSync(join(root, 'assets/packs/national.json'), 'utf8')).rules[0],
      acts: ['like'],
    };
    const city = changed('kota.json', { id: 'kota', layer: 'city', region: '36.74', rules: [rule] });
    const point = {
      id: 'kantor-butir',
      kind: 'jangan',
      text: { id: 'Butir' },
      law: ['uu-hilang'],
      sources: [],
      certainty: 'verbatim',
    };
    const office = changed('satu.json', { id: 'satu', guidance: [point] });
    const { status, stderr } = run('check', city, office);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('tidak dapat mematikan atau menguranginya');
    expect(lines[0]).toMatch(/\[city, Nama instansi \(kota\) berhadapan dengan national, .+ \(national\)\]$/);
    expect(lines[1]).toContain(`${office}: guidance[0].law[0]: "uu-hilang"`);
  });

  it.each([
    ['a fault in it', { asOf: 'kemarin' }, 'asOf: tulis tanggal seperti'],
    [
      'an expectation that cannot be',
      { examples: [{ text: 'a', expected: 'aman', rule: 'uang' }] },
      'examples[0].rule: contoh yang aman',
    ],
    ['the id of a pack that ships', { id: 'national-guide' }, 'id: id ini milik paket bawaan'],
    ['the form of a later Jeda', { format: 2 }, 'format: paket ini dibuat untuk Jeda yang lebih baru: perbarui Jeda'],
    ['an end that has come', { to: '2026-01-01' }, 'to: paket ini sudah tidak berlaku'],
    ['an end before its beginning', { from: '2027-01-02', to: '2027-01-01' }, 'to: paket berakhir sebelum mulai'],
    [
      'an attempt to free from a rule',
      { exceptions: [{ rule: 'ajakan', wording: 'coblos', since: '2026-11-22T00:00:00Z' }] },
      'exceptions: pengecualian hanya untuk lapisan pribadi',
    ],
  ])('with %s is refused in one line that names the place', (name, parts, told) => {
    const { status, stderr } = run('check', changed(`${name}.json`, parts));
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is signed with keys of its own, and refused once a word of it has changed', () => {
    const keys = join(folder, 'kunci.json');
    const made = run('keys', keys).stdout.match(/Sidik jari: (.+)/)?.[1];
    expect(made).toMatch(/^[0-9a-f ]{39}$/);
    expect(statSync(keys).mode & 0o077).toBe(0);
    expect(run('sign', fresh, keys).stdout).toContain(made);
    const signed = fresh.replace('.json', '.signed.json');
    expect(run('show', signed).stdout).toContain(`tanda tangan ${made}`);
    expect(readFileSync(signed, 'utf8')).not.toContain('$schema');
    expect(run('sign', signed, keys)).toMatchObject({
      status: 2,
      stderr: `${signed}: signature: berkas ini sudah ditandatangani (${made}): tandatangani paket asalnya, bukan hasilnya; edisi baru menaikkan "version"\n`,
    });
    expect(existsSync(signed.replace('.json', '.signed.json'))).toBe(false);
    const old = changed('usang.json', { id: 'usang', to: '2026-01-01' });
    expect(run('sign', old, keys)).toMatchObject({ status: 2, stderr: expect.stringContaining('sudah tidak berlaku') });
    expect(existsSync(old.replace('.json', '.signed.json'))).toBe(false);
    writeFileSync(signed, readFileSync(signed, 'utf8').replace('Nama instansi', 'Instansi lain'));
    expect(run('check', signed)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('tanda tangan tidak cocok'),
    });
  });

  it('takes contestants from a table, and reports every line that it does not understand', () => {
    const table = join(folder, 'peserta.csv');
    writeFileSync(table, 'Kode Wilayah,No Urut,Calon,Wakil,Partai\n3674,1,A Satu,B Satu,"Golkar, PKS"\n36.74,x,C,D,\n');
    const { status, stdout, stderr } = run('contestants', table);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { region: '36.74', contestants: [{ number: 1, parties: ['golkar', 'pks'] }] },
    ]);
    expect(stderr).toBe(`${table}:3: nomor urut "x" bukan bilangan dari 1\n1 pasangan terbaca, 1 baris tidak.\n`);
  });

  it.each([
    [['check', join('tidak', 'ada.json')], 'tidak bisa dibaca (ENOENT)'],
    [['check'], 'sebutkan berkas'],
    [['constructor'], 'perintah tidak dikenal'],
    [['new', join(folder, 'desa.json'), 'desa'], 'bukan lapisan'],
    [['new', join(folder, 'kabupaten.json'), 'city', '3674'], 'region: '],
  ])('%j is told what is missing', (args, told) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(told) });
  });
});

describe('the JSON Schema of a pack', () => {
  it('is the one that the code loads by: npm run schema writes it', () => {
    expect(readFileSync(join(root, 'assets/pack.schema.json'), 'utf8')).toBe(packJsonSchema());
  });

  it('explains every part of a pack', () => {
    const { properties } = JSON.parse(packJsonSchema());
    for (const [name, part] of Object.entries(properties)) expect(part, name).toHaveProperty('description');
  });
});
