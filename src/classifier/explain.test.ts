import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import id from '../../assets/public/_locales/id/messages.json' with { type: 'json' };
import { RULES } from '../vocabulary.ts';
import { reasonFor } from './explain.ts';
import { ANSWERS } from './frames/answer-rules.ts';
import { GRAMMAR } from './frames/grammar.ts';

const KEYS = [
  ...[...GRAMMAR, ...ANSWERS].map((f) => `reason_${f.because}${f.with === 'alone' ? '_alone' : ''}`),
  ...RULES.map((rule) => `reason_read_${rule}_alone`),
];

describe('the reason', () => {
  it.each([
    ['Indonesian', id],
    ['English', en],
  ])('is written for every frame and every rule in %s', (_, texts: Record<string, { message: string }>) => {
    expect(KEYS.filter((key) => !texts[key]?.message.includes('$1'))).toEqual([]);
  });

  it('quotes the words of the draft', () => {
    const finding = {
      rule: 'ajakan',
      level: 'langgar',
      spans: [{ start: 0, end: 6 }],
      because: 'call',
      stance: { start: 0, end: 6 },
      side: { start: 7, end: 14 },
      wording: 'x',
    } as const;
    expect(reasonFor(finding, 'Coblos nomor 2 ya', (key, words) => `${key} ${words?.join('|')}`)).toBe(
      'reason_call Coblos|nomor 2',
    );
    const { side: _, ...alone } = finding;
    expect(reasonFor(alone, 'Coblos nomor 2 ya', (key) => key)).toBe('reason_call_alone');
  });
});
