import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../fixture.ts';
import { createClassifier } from '../index.ts';

const { classify } = createClassifier(KNOWLEDGE);
const GUILTY = 'Coblos Tarmizi nomor urut 2!';
const INNOCENT = ['Rapor sudah dibagikan.', 'Air galon di ruang guru habis.', 'Besok bawa payung, musim hujan.'];

describe('a guilty sentence among innocent ones', () => {
  it.each([0, 1, 2, 3])('is held, and alone is marked, with %i innocent ones before it', (before) => {
    const text = [...INNOCENT.slice(0, before), GUILTY, ...INNOCENT.slice(before)].join(' ');
    const verdict = classify({ text, act: 'post' });
    expect(verdict.level).toBe('langgar');
    const from = text.indexOf(GUILTY);
    for (const { start, end } of verdict.findings.flatMap((f) => f.spans)) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(from + GUILTY.length);
    }
  });

  it('stays quiet without the guilty one', () => {
    expect(classify({ text: INNOCENT.join(' '), act: 'post' }).level).toBe('aman');
  });

  it('stays quiet where the sentence is told as a breach of the rules', () => {
    const text = `${INNOCENT[0]} Contoh pelanggaran netralitas: "${GUILTY}" ASN dilarang menulis begitu.`;
    expect(classify({ text, act: 'post' }).level).not.toBe('langgar');
  });
});

describe('marks', () => {
  it.each([
    ['Jangan pilih paslon 1, bapak ibu', ['bapak', 'ibu', 'jangan']],
    ['Bapak ibu, kita coblos nomor urut 2 ya 🙏', ['bapak', 'ibu', 'kita', 'ya', '🙏']],
  ])('never stand on a mere function word: %s', (text, empty) => {
    const marked = classify({ text, act: 'post' }).findings.flatMap((f) =>
      f.spans.map((s) => text.slice(s.start, s.end)),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((words) => empty.includes(words.toLowerCase()))).toEqual([]);
  });

  it('show a forbidding word with what it forbids', () => {
    const text = 'Jangan lanjut, cukup paslon nomor 1 gagal';
    for (const f of classify({ text, act: 'post' }).findings)
      for (const s of f.spans) expect(text.slice(s.start, s.end).toLowerCase()).not.toBe('jangan');
  });
});
