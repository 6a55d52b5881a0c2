/** Stage 5: hits and scores → a verdict whose every finding points at its words. */
import type { Finding, Level, RuleId, Span, Verdict } from '../vocabulary.ts';
import type { Hit } from './frames/hits.ts';
import { solid } from './frames/solid.ts';
import type { Reading } from './reading.ts';
import { partisan, ruleScores, WEIGHTS, type Weights } from './score.ts';
import type { Tag, Tagged } from './tag/tags.ts';

type Scores = ReadonlyMap<RuleId, number>;

const MOST_FINDINGS = 3;
const MOST_SPANS = 6;
/** A further rule is named when it scores at least this share of the main one. */
const SHARE = 0.5;

const spanOf = (tagged: Tagged, tag: Tag): Span | undefined => {
  const start = tagged.tokens[tag.from]?.start;
  const end = tagged.tokens[tag.to - 1]?.end;
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
};

/** Words that show nothing by themselves. */
const EMPTY = new Set(
  'bapak ibu kita kami saya dia beliau mereka itu ini si sana siapa jangan ya dong sih nih yang dan di ke dari untuk biar supaya agar semua satu tetap ingat saja pak bu'.split(
    ' ',
  ),
);

/** The words that show a tag: a stance that is a mere "jangan" is shown with the word it forbids. */
function shownOf(tagged: Tagged, tag: Tag): Span | undefined {
  const span = spanOf(tagged, tag);
  if (span === undefined || !isEmpty(tagged, tag)) return span;
  if (tagged.tokens[tag.from]?.lemma !== 'jangan') return undefined;
  const next = tagged.tokens[tag.to];
  const same = tagged.clauses.clause[tag.to] === tagged.clauses.clause[tag.from];
  return next?.kind === 'word' && same ? { start: span.start, end: next.end } : undefined;
}

const isEmpty = ({ tokens }: Tagged, tag: Tag) =>
  tokens.slice(tag.from, tag.to).every((t) => t.kind === 'word' && EMPTY.has(t.lemma));

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
  (solid(tagged, hit) ? 1 : 0) -
  (hit.partner && isEmpty(tagged, hit.partner) ? 0.5 : 0) +
  hit.value * (1 + 0.5 * Math.max(0, weights.weights[hit.feature] ?? 0));

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
  const shown = strong.flatMap((h) => [shownOf(tagged, h.stance), h.partner && shownOf(tagged, h.partner)]);
  const full = [spanOf(tagged, best.stance), best.partner && spanOf(tagged, best.partner)];
  const [first, ...rest] = tidy(shown.some(Boolean) ? shown : full);
  if (first === undefined) return undefined;
  const stance = shownOf(tagged, best.stance) ?? spanOf(tagged, best.stance);
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
/** From this value on a reply says outright that it agrees. */
const OUTRIGHT = 0.9;

function weighed({ features }: Reading, weights: Weights): Level {
  if (features.size === 0) return 'aman';
  const sure = partisan(features, weights);
  if (sure >= weights.thresholds.langgar && features.has('hits:solid')) return 'langgar';
  return sure >= weights.thresholds.waspada ? 'waspada' : 'aman';
}

/** The rules that hits show, heaviest first, each with its words. */
function findingsOf(tagged: Tagged, level: Finding['level'], hits: readonly Hit[], scores: Scores, weights: Weights) {
  const present = [...new Set(hits.map((h) => h.frame.rule))].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0),
  );
  const top = scores.get(present[0] ?? 'ajakan') ?? 0;
  return present
    .filter((rule, i) => i === 0 || (scores.get(rule) ?? 0) >= Math.max(0.3, top * SHARE))
    .slice(0, MOST_FINDINGS)
    .flatMap((rule) => {
      const shown = hits.filter((h) => h.frame.rule === rule);
      return finding(tagged, rule, level, shown, weights) ?? [];
    });
}

/** Weights judge what the draft says by itself; what it answers and what it hints at are judged by rule. */
export function verdictOf(
  reading: Reading,
  dropped: (finding: Finding) => boolean,
  weights: Weights = WEIGHTS,
): Verdict {
  const { tagged, hits, answers, hints, features } = reading;
  const level = weighed(reading, weights);
  const outright = answers.filter((h) => h.value >= OUTRIGHT);
  const scores = ruleScores(features, weights);
  const sources: (readonly [Level, readonly Hit[]])[] = [
    [level, hits],
    [
      outright.length > 0 ? 'langgar' : answers.length > 0 ? 'waspada' : 'aman',
      outright.length > 0 ? outright : answers,
    ],
    [hints.length > 0 ? 'waspada' : 'aman', hints],
  ];
  for (const wanted of ['langgar', 'waspada'] as const)
    for (const [found, shown] of sources) {
      if (found !== wanted) continue;
      const findings = findingsOf(tagged, wanted, shown, scores, weights).filter((f) => !dropped(f));
      if (findings.length > 0) return { level: wanted, findings };
    }
  return SAFE;
}
