/** Stage 2: tokens → tags (what each stretch of words is) and clauses. */
import type { Token } from '../normalise/token.ts';
import { clausesOf } from './clauses.ts';
import { closesPrayer } from './closing.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutBrokenLines } from './lines.ts';
import { isShouting, tagNames, type WeakName } from './names.ts';
import { ballotNumbers } from './numbers.ts';
import { outermost } from './outermost.ts';
import { pictured, signsOf } from './signs.ts';
import { meantSymbols } from './symbols.ts';
import type { Tag, Tagged, TagName } from './tags.ts';

const CROSSED = new Set(['-', '"', "'", '&', '/', '*', '_']);

/** Number of a word among those of the phrases; asked once for each form of it. */
function numberOf({ form, lemma }: Token, { automaton }: Lexicon): number {
  if (form?.lemma !== lemma) return automaton.numberOf(lemma);
  form.number ??= automaton.numberOf(lemma);
  return form.number;
}

export function tag(written: readonly Token[], lexicon: Lexicon): Tagged {
  const { tokens, clauses } = withoutBrokenLines(written, clausesOf(written));
  const index: number[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'mark' && CROSSED.has(t.word)) continue;
    const picture = t.kind === 'emoji' ? pictured(t.cased) : undefined;
    if (
      (t.kind === 'emoji' && picture === undefined) ||
      (t.kind === 'break' && clauses.sentence[i] === clauses.sentence[i + 1])
    )
      continue;
    index.push(i);
    if (picture !== undefined) numbers.push(lexicon.automaton.numberOf(picture));
    else numbers.push(t.kind === 'word' || t.kind === 'number' ? numberOf(t, lexicon) : 0);
  }
  const tags = new Map<TagName, Tag[]>();
  const push = (name: TagName, from: number, to: number) => {
    const same = tags.get(name);
    if (same) same.push({ name, from, to });
    else tags.set(name, [{ name, from, to }]);
  };
  const weak: WeakName[] = [];
  const symbols: { from: number; to: number }[] = [];
  const loud: Tag[] = [];
  const shouting = isShouting(tokens);
  const everyday: boolean[] = new Array(tokens.length).fill(false);
  for (const m of outermost(lexicon.automaton.search(numbers), numbers.length)) {
    const from = index[m.from] ?? 0;
    const to = (index[m.to - 1] ?? 0) + 1;
    if (m.value.capitals) {
      const t = tokens[from];
      if (!t?.tag && (shouting || !/^[A-Zl\d@$!]{2,}$/.test(t?.cased ?? ''))) continue;
    }
    if (m.value.cls === 'thing') everyday.fill(true, from, to);
    if (m.value.capitals) loud.push({ name: m.value.cls, from, to });
    else if (m.value.cls === 'weakName') weak.push({ from, to, of: m.value.of });
    else if (m.value.cls === 'symbol') symbols.push({ from, to });
    else push(m.value.cls, from, to);
  }
  for (const { name, from, to } of loud) if (!closesPrayer(tokens, clauses, tags, from)) push(name, from, to);
  for (const { from, to } of meantSymbols(symbols, tags, clauses)) push('partyName', from, to);
  tagNames(tokens, weak, { shouting, vocabulary: lexicon.vocabulary, push });
  const keycaps = new Set(tokens.filter((t) => t.lemma.startsWith('keycap')).map((t) => t.lemma));
  const listing = keycaps.size > 2 && !tokens.some((t) => t.kind === 'emoji' && /[❌✅✔☑🚫]/u.test(t.cased));
  for (const n of ballotNumbers(tokens, (i) => everyday[i] === true))
    if (!(listing && n.kind === 'keycap')) push(n.kind, n.from, n.to);
  tokens.forEach((t, i) => {
    if (t.kind !== 'emoji') return;
    for (const name of signsOf(t.cased)) push(name, i, i + 1);
  });
  for (const list of tags.values()) list.sort((a, b) => a.from - b.from || a.to - b.to);
  return { tokens, clauses, tags };
}
