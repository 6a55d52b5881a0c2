/** Stage 5: hits and scores → a verdict whose every finding points at its words. */
import type { Finding, Level, RuleId, Span, Verdict } from '../vocabulary.ts';
import type { Features } from './frames/context.ts';
import type { Hit } from './frames/hits.ts';
import { solid } from './frames/solid.ts';
import { partisan, ruleScores, WEIGHTS, type Weights } from './score.ts';
import type { Tag, Tagged } from './tag/tags.ts';

const MOST_FINDINGS = 3;
const MOST_SPANS = 6;
/** A further rule is named when it scores at least this share of the main one. */
const SHARE = 0.5;

const spanOf = (tagged: Tagged, tag: Tag): Span | undefined => {
  const start = tagged.tokens[tag.from]?.start;
  const end = tagged.tokens[tag.to - 1]?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
};

/** Sorted, merged where they touch; at most MOST_SPANS. */
function tidy(spans: readonly (Span | undefined)[]): Span[] {
  const sorted = spans.filter((s): s is Span => s !== undefined).sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out[out.length - 1];
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out.slice(0, MOST_SPANS);
}

/** Normalised text of the clause in which a tag stands. */
function wordingOf({ tokens, clauses }: Tagged, tag: Tag): string {
  const clause = clauses.sentence[tag.from];
  return (
    tokens
      .filter((t, i) => clauses.sentence[i] === clause && t.kind !== 'mark' && t.kind !== 'break')
      .map((t) => t.lemma)
      .join(' ')
      .slice(0, 400) || 'draf'
  );
}

/** How well a hit tells why: a sure side first, then what weighs most. */
const telling = (tagged: Tagged, hit: Hit, weights: Weights) =>
  (solid(tagged, hit) ? 1 : 0) + hit.value * (0.5 + Math.max(0, weights.weights[hit.feature] ?? 0));

function finding(
  tagged: Tagged,
  rule: RuleId,
  level: Exclude<Level, 'aman'>,
  hits: readonly Hit[],
  weights: Weights,
): Finding | undefined {
  const ranked = hits.map((hit) => ({ hit, worth: telling(tagged, hit, weights) })).sort((a, b) => b.worth - a.worth);
  const top = ranked[0];
  const best = top?.hit;
  if (top === undefined || best === undefined) return undefined;
  const strong = ranked
    .filter((r) => r.worth >= top.worth * 0.7)
    .slice(0, 3)
    .map((r) => r.hit);
  const [first, ...rest] = tidy(
    strong.flatMap((h) => [spanOf(tagged, h.stance), h.partner ? spanOf(tagged, h.partner) : undefined]),
  );
  if (first === undefined) return undefined;
  const stance = spanOf(tagged, best.stance);
  const side = best.partner ? spanOf(tagged, best.partner) : undefined;
  return {
    rule,
    level,
    spans: [first, ...rest],
    because: best.frame.because,
    ...(stance ? { stance } : {}),
    ...(side ? { side } : {}),
    wording: wordingOf(tagged, best.stance),
  };
}

const SAFE: Verdict = { level: 'aman', findings: [] };

export function verdictOf(
  tagged: Tagged,
  hits: readonly Hit[],
  features: Features,
  dropped: (finding: Finding) => boolean,
  weights: Weights = WEIGHTS,
): Verdict {
  if (hits.length === 0) return SAFE;
  const sure = partisan(features, weights);
  const level: Level =
    sure >= weights.thresholds.langgar && features.has('hits:solid')
      ? 'langgar'
      : sure >= weights.thresholds.waspada
        ? 'waspada'
        : 'aman';
  if (level === 'aman') return SAFE;
  const scores = ruleScores(features, weights);
  const present = [...new Set(hits.map((h) => h.frame.rule))].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  );
  const top = scores.get(present[0] ?? 'ajakan') ?? 0;
  const findings = present
    .filter((rule, i) => i === 0 || (scores.get(rule) ?? 0) >= Math.max(0.3, top * SHARE))
    .slice(0, MOST_FINDINGS)
    .flatMap(
      (rule) =>
        finding(
          tagged,
          rule,
          level,
          hits.filter((h) => h.frame.rule === rule),
          weights,
        ) ?? [],
    )
    .filter((f) => !dropped(f));
  return findings.length > 0 ? { level, findings } : SAFE;
}
