/** A like, a share, a follow, a join: the text is somebody else's, and only what the law names for the act counts. */
import { type Rulebook, ruleOfAct } from '../rulebook/index.ts';
import type { Act, Finding, Verdict } from '../vocabulary.ts';

const WEIGHT = { waspada: 1, langgar: 2 } as const;

/** The verdict on an act that is aimed at a text of this verdict; each rule once, its heaviest finding. */
export function aimed({ findings }: Verdict, act: Act, book: Rulebook): Verdict {
  const named = findings.flatMap((finding): Finding[] => {
    const rule = ruleOfAct(book, finding.rule, act);
    return rule ? [{ ...finding, rule }] : [];
  });
  const kept = named
    .toSorted((one, other) => WEIGHT[other.level] - WEIGHT[one.level])
    .filter((finding, at, all) => all.findIndex(({ rule }) => rule === finding.rule) === at);
  return { level: kept[0]?.level ?? 'aman', findings: kept };
}
