/** Names: weak ones of the packs, people with a title, and pairs of names that no pack knows. */
import names from '../../../assets/lexicon/common-names.json' with { type: 'json' };
import type { Token } from '../normalise/token.ts';
import type { Vocabulary } from '../normalise/words.ts';
import type { TagName } from './tags.ts';

/** A name of a pack that is too common to point at a contestant by itself. */
export interface WeakName {
  readonly from: number;
  readonly to: number;
  readonly of: string | undefined;
}

interface Naming {
  readonly shouting: boolean;
  readonly vocabulary: Vocabulary;
  readonly push: (name: TagName, from: number, to: number) => void;
}

const TITLES = new Set(names.titles.split(' '));
/** Words between the two names of a pair: a dash, "dan". */
const BETWEEN = 2;

/** A text in capitals: capitals then mark no names. */
export function isShouting(tokens: readonly Token[]): boolean {
  const loud = tokens.filter(
    (t) => t.kind === 'word' && t.word.length > 2 && t.cased !== t.word && t.cased === t.cased.toUpperCase(),
  ).length;
  return loud > 3 && loud > tokens.length / 2;
}

export function tagNames(tokens: readonly Token[], weak: readonly WeakName[], naming: Naming): void {
  for (const [i, name] of weak.entries()) tagWeak(tokens, name, weak.slice(i + 1, i + 4), naming);
  if (naming.shouting) return;
  tokens.forEach((t, i) => {
    if (t.kind !== 'word') return;
    if (isPerson(t, tokens[i + 1], naming.vocabulary)) naming.push('person', i, i + 2);
    if (isPair(t, tokens[i + 1], tokens[i + 2], naming.vocabulary)) naming.push('pair', i, i + 3);
  });
}

/** Two weak names of one pair vouch for each other; one alone needs a title or a capital. */
function tagWeak(tokens: readonly Token[], name: WeakName, later: readonly WeakName[], { push }: Naming): void {
  const other = later.find((o) => o.of === name.of && o.from > name.from && o.from - name.to <= BETWEEN);
  const asName = (t: Token) => t.cased !== t.word || t.tag || t.kind === 'mark';
  if (other && (other.from - name.to === 1 || tokens.slice(name.from, other.to).every(asName))) {
    push('named', name.from, other.to);
    return;
  }
  const before = tokens[name.from - 1];
  const titled = before !== undefined && (TITLES.has(before.lemma) || TITLES.has(before.word));
  const t = tokens[name.from];
  if (titled) push('weakName', name.from - 1, name.to);
  else if (t && (t.tag || (t.cased !== t.word && name.from > 0))) push('weakName', name.from, name.to);
}

/** "Pak Hartono": a title and a capitalised word that is none of the lexicon's. */
function isPerson(title: Token, name: Token | undefined, vocabulary: Vocabulary): boolean {
  if (!TITLES.has(title.lemma) || name?.kind !== 'word' || TITLES.has(name.lemma)) return false;
  return /^[A-Z]/.test(name.cased) && !vocabulary.words.has(name.lemma);
}

/** "Gunarto-Lestiyem": how pairs of every election are written. */
function isPair(left: Token, dash: Token | undefined, right: Token | undefined, vocabulary: Vocabulary): boolean {
  if (right?.kind !== 'word' || dash?.start !== left.end || !/^[-&]$/.test(dash.word)) return false;
  // "Anak-Anak": a word said twice.
  if (left.plain === right.plain) return false;
  return [left, right].every((t) => /^[A-Z][a-z]{2,}/.test(t.cased) && !vocabulary.own.has(t.lemma));
}
