/** A verdict holds through each way of hiding words, and among innocent paragraphs. The bounds lie under what the bench prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { shippedKnowledge } from '../../src/commands/check/knowledge.ts';
import { DISGUISES } from './disguises.ts';

const corpus = join(import.meta.dirname, '../corpus');
const { classify } = createClassifier(shippedKnowledge(), SHIPPED_MODEL);
const isHeld = (text: string) => classify({ text, act: 'post' }).level === 'langgar';

/** Drafts that no weight was fitted on, judged rightly as they stand. */
const drafts = readdirSync(corpus)
  .filter((file) => file.startsWith('blind'))
  .flatMap((file) => readFileSync(join(corpus, file), 'utf8').split('\n').filter(Boolean))
  .map((line): { readonly text: string; readonly label: string } => JSON.parse(line));
const guilty = drafts.filter(({ text, label }) => label === 'langgar' && isHeld(text));
const innocent = drafts.filter(({ text, label }) => label === 'aman' && !isHeld(text));

describe.each(Object.entries(DISGUISES))('%s', (_, disguise) => {
  const kept = (all: typeof drafts, held: boolean) =>
    all.filter(({ text }) => isHeld(disguise(text)) === held).length / all.length;

  it('hides no breach', () => {
    expect(guilty.length).toBeGreaterThan(150);
    expect(kept(guilty, true)).toBeGreaterThan(0.9);
  });

  it('makes no breach of an innocent text', () => {
    expect(innocent.length).toBeGreaterThan(150);
    expect(kept(innocent, false)).toBeGreaterThan(0.96);
  });
});

describe('between paragraphs about nothing but the neighbourhood', () => {
  const before =
    'Kerja bakti hari Minggu dimulai pukul tujuh pagi, mohon membawa sapu dan cangkul masing-masing. Anak-anak boleh ikut.';
  const after =
    'Selokan di depan rumah nomor 14 mampet sejak hujan kemarin, jadi kita mulai dari sana dulu. Sampai jumpa.';
  const among = (text: string) => `${before}\n\n${text}\n\n${after}`;

  it('hides no breach', () => {
    const kept = guilty.filter(({ text }) => isHeld(among(text))).length;
    expect(kept / guilty.length).toBeGreaterThan(0.94);
  });

  it('makes no breach of an innocent text', () => {
    const kept = innocent.filter(({ text }) => !isHeld(among(text))).length;
    expect(kept / innocent.length).toBeGreaterThan(0.99);
  });
});
