import { describe, expect, it } from 'vitest';
import type { Sample } from './samples.ts';
import { surrounded } from './surrounded.ts';

const sampleOf = (id: number, label: 'langgar' | 'aman' | 'waspada', text: string): Sample => ({
  draft: { id: `${id}`, text, label, rules: [], why: label === 'aman' ? 'nonpolitik' : null, election: 'none' },
  file: 'one.jsonl',
  group: 'same',
  parts: [],
  joined: false,
});
const everyday = Array.from({ length: 40 }, (_, i) => sampleOf(i, 'aman', `Jemuran nomor ${i} belum kering`));
const guilty = Array.from({ length: 300 }, (_, i) => sampleOf(100 + i, 'langgar', `Coblos yang ke-${i}!`));
const doubtful = Array.from({ length: 300 }, (_, i) => sampleOf(500 + i, 'waspada', `Tahu sendiri yang ke-${i}`));
const read = () => [];

describe('drafts among everyday ones', () => {
  const joined = surrounded([...everyday, ...guilty, ...doubtful], read);

  it('are some of the guilty and of the innocent, with the label of the one that is told of', () => {
    const labels = joined.map(({ draft }) => draft.label);
    expect(labels.filter((label) => label === 'langgar').length).toBeGreaterThan(10);
    expect(labels).toContain('aman');
    expect(labels).not.toContain('waspada');
    expect(joined.every((sample) => sample.joined)).toBe(true);
  });

  it('have the whole draft and at least one everyday one in a single paragraph', () => {
    for (const { draft } of joined.filter((sample) => sample.draft.label === 'langgar')) {
      expect(draft.text).toContain(`Coblos yang ke-${Number(draft.id) - 100}!`);
      expect(draft.text).toMatch(/Jemuran nomor \d+ belum kering\./);
      expect(draft.text).not.toContain('\n');
    }
  });

  it('are the same each time', () => {
    expect(surrounded([...everyday, ...guilty, ...doubtful], read)).toEqual(joined);
  });

  it('never join drafts of different files', () => {
    const apart = guilty.map((sample) => ({ ...sample, file: 'other.jsonl' }));
    expect(surrounded([...everyday, ...apart], read).filter(({ file }) => file === 'other.jsonl')).toEqual([]);
  });
});
