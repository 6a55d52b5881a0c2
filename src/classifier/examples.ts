/** The examples of a pack, judged: whether what its authors expect is what a person will see. */
import type { Example } from '../rulebook/schema.ts';
import type { Draft, Level, RuleId, Verdict } from '../vocabulary.ts';

export interface JudgedExample {
  readonly example: Example;
  /** Place in the list of the pack, from 0. */
  readonly at: number;
  readonly level: Level;
  /** Heaviest first. */
  readonly rules: readonly RuleId[];
  readonly holds: boolean;
  readonly verdict: Verdict;
}

/** Judges each example as the draft of its act, a post where none is told. */
export function judgeExamples(examples: readonly Example[], classify: (draft: Draft) => Verdict): JudgedExample[] {
  return examples.map((example, at) => {
    const { text, quoted, act = 'post', expected, rule } = example;
    const verdict = classify({ text, act, ...(quoted !== undefined && { quoted }) });
    const { level, findings } = verdict;
    const rules = findings.map((finding) => finding.rule);
    const holds = level === expected && (rule === undefined || rules.includes(rule));
    return { example, at, level, rules, holds, verdict };
  });
}
