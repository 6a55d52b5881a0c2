import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack, point, rule } from './fixture.ts';
import { GUIDES, guidedBook } from './guides.ts';
import { loadPack } from './load.ts';
import { currentPhase } from './phases.ts';
import { SHIPPED, standingBook } from './shipped.ts';

const FOLDER = join(import.meta.dirname, '../../assets/packs');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.json'));
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
const { rulebook } = guidedBook();
const ALL = [...SHIPPED, ...GUIDES];

/** Every string of a pack with the keys that lead to it. */
function* strings(value: unknown, key = ''): Generator<{ key: string; text: string }> {
  if (typeof value === 'string') yield { key, text: value };
  else if (Array.isArray(value)) for (const it of value) yield* strings(it, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, it] of Object.entries(value)) yield* strings(it, name);
}

/** Every entry of a pack that says how sure it is. */
function* statements(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const it of value) yield* statements(it);
  else if (typeof value === 'object' && value !== null) {
    if ('certainty' in value) yield { ...value };
    for (const it of Object.values(value)) yield* statements(it);
  }
}

const PHONE = /(?:\+62|\b0\d{1,3})[\s().-]*\d{3,4}[\s.-]?\d{3,4}/;

describe.each(FILES)('%s', (file) => {
  it('is shipped, and passes the schema unchanged', () => {
    const loaded = loadPack(read(file), file);
    expect(loaded).toEqual(read(file));
    expect(ALL).toContainEqual(loaded);
  });

  it('tells hearsay and inference only with a caution or with both sides', () => {
    for (const it of statements(read(file))) {
      if (it.certainty === 'press' || it.certainty === 'own')
        expect(it.caution ?? it.disputed, `${it.id}`).toBeDefined();
    }
  });

  it('holds no phone number, and links by https only', () => {
    for (const { key, text } of strings(read(file))) {
      if (key === 'url') expect(text).toMatch(/^https:\/\//);
      else expect(text).not.toMatch(PHONE);
      if (key !== 'url') expect(text).not.toContain('http');
    }
  });

  it('says everything in both languages', () => {
    const one = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(one);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, it] of Object.entries(value)) {
          if (['title', 'text', 'gist', 'reason', 'instead', 'caution', 'why', 'example', 'says'].includes(key)) {
            if (typeof it === 'object') expect(it, key).toHaveProperty('en');
          }
          one(it);
        }
      }
    };
    one(read(file));
  });
});

describe('the phone test', () => {
  it.each(['0899 0000 000', '+62 899-0000-0000', '(021) 000 0000'])('knows %s as a phone number', (it) => {
    expect(it).toMatch(PHONE);
  });
});

describe('the shipped packs', () => {
  it('are all there, and small enough for a content script', () => {
    expect(ALL).toHaveLength(FILES.length);
    const size = SHIPPED.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);
    expect(size).toBeLessThan(120_000);
  });

  it('tell 24 parties and three elections with their numbers', () => {
    expect(rulebook.parties.map((it) => it.number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    const numbers = rulebook.elections.map((it) => [it.id, it.contestants.map((one) => one.number)]);
    expect(Object.fromEntries(numbers)).toEqual({ pilpres2024: [1, 2, 3], tangsel2024: [1, 2], banten2024: [1, 2] });
  });

  it('show an example beside every point of guidance', () => {
    expect(rulebook.guidance.filter((it) => !it.example?.id || !it.example.en).map((it) => it.id)).toEqual([]);
  });

  it('tell of every row of the decree and every way that PP 94/2021 names', () => {
    const rows = Object.keys(rulebook.law).filter((id) => /^(skb22-(etik|disiplin)-|pp94-5-n-\d$)/.test(id));
    const told = new Set(rulebook.guidance.flatMap((it) => it.law));
    expect(rows).toHaveLength(7 + 12 + 7);
    expect(rows.filter((id) => !told.has(id))).toEqual([]);
  });

  it('use every sanction they write down', () => {
    const used = new Set(Object.values(rulebook.rules).flatMap((it) => [...it.sanctions]));
    expect(Object.keys(rulebook.sanctions).filter((id) => !used.has(id))).toEqual([]);
  });

  it('never name the repealed article of UU ITE as law, only its repeal', () => {
    for (const it of Object.values(rulebook.law)) {
      expect(it.instrument).not.toContain('ITE');
      if (it.gist.id.includes('UU ITE')) expect(it.gist.id).toContain('dicabut');
    }
    for (const it of Object.values(rulebook.sanctions)) expect(it.text.id).not.toContain('ITE');
  });

  it('tell finger poses as an appeal, never as forbidden', () => {
    const pose = rulebook.guidance.find((it) => it.id === 'imbauan-pose');
    expect(pose?.kind).toBe('abu-abu');
    expect(pose?.why?.id).toContain('imbauan');
    for (const it of rulebook.guidance) if (it.kind === 'jangan') expect(it.text.id).not.toMatch(/pose|jari/);
  });

  it.each(['hadir-pasif', 'hadir-pasif-pengawas', 'tangsel-hadir'])('tell %s as grey, with both sides', (id) => {
    const it = rulebook.guidance.find((one) => one.id === id);
    expect(it?.kind).toBe('abu-abu');
    expect(it?.disputed?.length).toBeGreaterThanOrEqual(2);
  });

  it('put Tangerang Selatan into two campaigns on 1 October 2024 and into none today', () => {
    const then = currentPhase(rulebook, '36.74', '2024-10-01');
    expect(then.active.filter((it) => it.phase === 'campaign').map((it) => it.election.id)).toEqual([
      'banten2024',
      'tangsel2024',
    ]);
    expect(currentPhase(rulebook, '36.74', '2026-11-22').phase).toBe('outside');
  });

  it('start without the schema: no file that index.ts reaches imports zod at run time', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(join(import.meta.dirname, file), 'utf8');
      for (const [statement, , from] of code.matchAll(/^(import|export) (?!type\b)[^;]*? from '([^']+)'/gm)) {
        expect(from, `${file}: ${statement}`).not.toContain('zod');
        if (from?.startsWith('./')) visit(from.slice(2));
      }
    };
    visit('index.ts');
    expect(seen).toContain('merge.ts');
    expect(seen).not.toContain('schema.ts');
  });
});

describe('standingBook', () => {
  it('leaves out an outside pack that does not fit and keeps the others', () => {
    const good = pack('baik', 'office', { guidance: [point('baik', 'jangan')] });
    const bad = pack('buruk', 'office', { guidance: [point('buruk', 'jangan', { law: ['uu-hilang'] })] });
    const standing = standingBook([bad, good]);
    expect(standing.refused.map((it) => [it.file, it.path])).toEqual([['buruk', 'guidance[0].law[0]']]);
    expect(standing.rulebook.guidance.map((it) => it.id)).toContain('baik');
  });

  it('keeps the first of two that clash, and what ships, whatever another pack calls itself', () => {
    const older = pack('edaran', 'office', { version: 1, guidance: [point('lama', 'jangan')] });
    const newer = pack('edaran', 'office', { version: 2, guidance: [point('baru', 'jangan')] });
    const upstart = pack('aaa', 'national', { rules: [rule('foto', { acts: ['post'] })] });
    const standing = standingBook([newer, upstart, older]);
    expect(standing.refused.map((it) => it.file)).toEqual(['aaa', 'edaran']);
    const ids = standing.rulebook.guidance.map((it) => it.id);
    expect(ids).toContain('baru');
    expect(ids).not.toContain('lama');
    expect(standing.rulebook.rules.foto).toEqual(rulebook.rules.foto);
  });
});
