import { expect, it } from 'vitest';
import { isDoubted } from './doubt.ts';
import type { LabelledDraft, Sample } from './samples.ts';

const crossed = (label: LabelledDraft['label'], score: number) => {
  const draft: LabelledDraft = { id: '1', text: 'Ayo', label, rules: [], why: null, election: 'none' };
  const sample: Sample = { draft, file: 'one.jsonl', group: 'one', parts: [], joined: false };
  return isDoubted({ sample, score });
};

it('doubts a label that all the others contradict outright, and no other', () => {
  expect(crossed('langgar', -4)).toBe(true);
  expect(crossed('aman', 4)).toBe(true);
  expect(crossed('langgar', -2)).toBe(false);
  expect(crossed('aman', 2)).toBe(false);
  expect(crossed('langgar', 4)).toBe(false);
  expect(crossed('aman', -4)).toBe(false);
});

it('doubts no doubtful text: it can be read either way', () => {
  expect(crossed('waspada', 9)).toBe(false);
  expect(crossed('waspada', -9)).toBe(false);
});
