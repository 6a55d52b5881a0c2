/** What people type, told by the words that the guidance is searched by: `assets/guide/words.json`. */
import words from '../../../../assets/guide/words.json' with { type: 'json' };
import { stem } from './stem.ts';

/** Words of a question that say nothing about its matter: "Bolehkah saya …?" */
const EMPTY = new Set(words.empty.split(' '));

/** Several words that are one thing: "tim sukses". Longest first. */
const PHRASES = Object.entries(words.phrases).toSorted(([a], [b]) => b.length - a.length);

/** Whatever a thing is called, also without its affixes, and the one word that it is searched by. */
const SAME: ReadonlyMap<string, string> = sameWords();

function sameWords(): Map<string, string> {
  const same = new Map<string, string>();
  const entries = Object.entries(words.same).flatMap(([name, others]) =>
    [name, ...others.split(' ')].map((word) => [word, name] as const),
  );
  for (const [word, name] of entries) same.set(word, name);
  for (const [word, name] of entries) if (!same.has(stem(word))) same.set(stem(word), name);
  return same;
}

/** A word said twice, as it is written in haste: "foto2", "jelek2in". */
const TWICE = /^([a-z]{3,})2([a-z]*)$/;

/** The words of a text in small letters, with what is one thing in one piece. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(TWICE, '$1$2'));
  let line = ` ${found.join(' ')} `;
  for (const [phrase, one] of PHRASES) line = line.replaceAll(` ${phrase} `, ` ${one} `);
  return line.trim().split(' ').filter(Boolean);
}

/** The word that `word` is searched by, or null when it says nothing. */
export function termOf(word: string): string | null {
  if (EMPTY.has(word)) return null;
  const root = stem(word);
  return SAME.get(word) ?? SAME.get(root) ?? root;
}

/** Things of which the guidance speaks, in the words of the search. */
const TOPICS = termsIn(words.topics);

/** Whether a question names any of them; one that names none is about something else. */
export function isOfTopic(question: string): boolean {
  return wordsOf(question).some((word) => TOPICS.has(termOf(word) ?? ''));
}

/** What a question asks for that no point answers: a price, a day, a person. */
export const ELSEWHERE = termsIn(words.elsewhere);

/** Who holds an office, and may stand again or not. */
export const OFFICE = termsIn('walikota');

/** Who or what stands for election, or works for it. */
export const CANDIDATES = termsIn(words.candidates);

/** What a question is about wherever it is named: a saying that does not name it answers something else. */
export const MATTERS = termsIn(words.matters);

/** Whom or what a post is for, and what is done to it. A point that allows something allows none of these unsaid. */
export const SIDES = termsIn(words.sides);

/** What is told to those who watch over the rules. */
export const REPORTING = termsIn('lapor');

function termsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => termOf(word) ?? word));
}
