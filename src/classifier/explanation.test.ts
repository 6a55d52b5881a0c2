import { expect, test } from 'vitest';
import { standingBook } from '../rulebook/index.ts';
import { STATUSES } from '../vocabulary.ts';
import { type ExplainedLaw, explain, type Reader } from './explanation.ts';

const { rulebook } = standingBook();

function lawIn(language: 'id' | 'en', status: Reader['status']): readonly ExplainedLaw[] {
  const finding = {
    rule: 'ajakan',
    level: 'langgar',
    spans: [{ start: 0, end: 6 }],
    because: 'call',
    wording: 'coblos nomor 2',
  } as const;
  const reader: Reader = {
    rulebook,
    status,
    stage: undefined,
    message: (key) => key,
    local: (text) => (language === 'en' ? text.en : undefined) ?? text.id,
  };
  return explain(finding, 'coblos nomor 2', reader).law;
}

test.each(STATUSES)('an article says in which language it is told, to %s', (status) => {
  const wordings = new Set(Object.values(rulebook.law).flatMap(({ wording }) => wording ?? []));
  const english = lawIn('en', status);
  expect(english.length).toBeGreaterThan(0);
  for (const { text, lang } of english) expect(lang, text).toBe(wordings.has(text) ? 'id' : 'en');
  for (const { text, lang } of lawIn('id', status)) expect(lang, text).toBe('id');
});
