import { expect, it } from 'vitest';
import id from '../../../assets/public/_locales/id/messages.json' with { type: 'json' };
import type { Message } from '../../vocabulary.ts';
import { suggestionOf } from './suggestion.ts';

const message: Message = (key, substitutions = []) => {
  const text = new Map(Object.entries(id)).get(key)?.message ?? key;
  return text.replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
};

it('tells the verdict with its words in one line, each once', () => {
  const finding = {
    rule: 'ajakan',
    level: 'langgar',
    spans: [
      { start: 4, end: 10 },
      { start: 11, end: 18 },
    ],
    because: 'ajakan',
    wording: 'coblos nomor 2',
  } as const;
  const text = 'Ayo coblos nomor 2!';
  expect(suggestionOf({ level: 'langgar', findings: [finding, finding] }, text, message)).toBe(
    'Sebaiknya jangan diunggah begini: “coblos”, “nomor 2”',
  );
});

it('says of a clean text that nothing was found', () => {
  expect(suggestionOf({ level: 'aman', findings: [] }, 'Selamat pagi', message)).toBe('Tidak ada yang perlu dijeda');
});
