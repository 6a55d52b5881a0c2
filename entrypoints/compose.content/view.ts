import { language, local, localDay, message, type Settings } from '../../src/browser/index.ts';
import { explain } from '../../src/classifier/explanation.ts';
import { currentPhase } from '../../src/rulebook/index.ts';
import type { Draft, Finding } from '../../src/vocabulary.ts';
import type { WarningView } from '../../src/warning/index.ts';
import { dialogWords } from './dialog-words.ts';
import { rulebook } from './rulebook.ts';

/** Findings in words, for this person and today. */
export function viewOf(
  { text, act }: Draft,
  [first, ...others]: readonly [Finding, ...Finding[]],
  settings: Settings,
): WarningView {
  const { status, region } = settings;
  const book = rulebook(settings);
  const { stage } = currentPhase(book, region, localDay(new Date()));
  const inWords = (finding: Finding) => explain(finding, text, { rulebook: book, status, stage, message, local });
  const asOf = new Date(`${book.rules[first.rule].origin.asOf}T00:00:00`);
  return {
    level: first.level,
    text,
    findings: [inWords(first), ...others.map(inWords)],
    words: dialogWords(act, first, message),
    asOf: new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(asOf),
  };
}
