/** What people type, told by the words that the guidance is searched by: `assets/guide/words.json`. */
import words from '../../../../assets/guide/words.json' with { type: 'json' };
import { stem } from './stem.ts';

/** Words of a question that say nothing about its matter: "Bolehkah saya …?" */
const EMPTY = new Set(words.empty.split(' '));

/** What a word that says nothing may end in: "caranya". */
const ENDING = /^(.{4,})(?:nya|lah|kah)$/;

/** Several words that are one thing: "tim sukses", "calon ketua (rt|rw)". Longest first. */
const PHRASES = Object.entries(words.phrases)
  .flatMap(([phrase, one]) => writtenOut(phrase).map((written) => [written, one] as const))
  .toSorted(([a], [b]) => b.length - a.length);

/** Every way to read what leaves a choice in brackets. */
function writtenOut(phrase: string): string[] {
  const choice = /\(([^)]*)\)/.exec(phrase);
  return choice ? (choice[1] ?? '').split('|').flatMap((one) => writtenOut(phrase.replace(choice[0], one))) : [phrase];
}

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

/** Whether a word says nothing about the matter of a question. */
export function isEmptyWord(word: string): boolean {
  return termOf(word) === null;
}

/** The word that `word` is searched by, or null when it says nothing. */
export function termOf(word: string): string | null {
  if (EMPTY.has(word) || EMPTY.has(word.replace(ENDING, '$1'))) return null;
  const root = stem(word);
  return SAME.get(word) ?? SAME.get(root) ?? root;
}

/** Words that say nothing in a question, and name a part of the guide where they stand alone: "sanksi", "aturan". */
const HEADINGS: ReadonlySet<string> = new Set(words.headings.split(' '));

/** The word that a part of the guide is searched by, or null when it says nothing. */
export function headingOf(word: string): string | null {
  return HEADINGS.has(word) || HEADINGS.has(stem(word)) ? stem(word) : termOf(word);
}

/** Whether a word of a question looks for anything in the guide: "denda berapa" looks for a fine. */
export function isAsked(word: string): boolean {
  const term = headingOf(word);
  return term !== null && !ELSEWHERE.has(term);
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

/** When, and with whom: it seldom changes what may be done. */
const CIRCUMSTANCES = termsIn(words.circumstances);
/** Where, or before whom, if it stands behind "di" or "ke". */
const PLACES = termsIn(words.places);
const PREPOSITIONS: ReadonlySet<string> = new Set(words.prepositions.split(' '));

/** What a text names only as its circumstances. */
export function circumstancesOf(text: string): ReadonlySet<string> {
  const found = new Set(CIRCUMSTANCES);
  let inPlace = false;
  for (const word of wordsOf(text)) {
    const term = termOf(word);
    if (PREPOSITIONS.has(word)) inPlace = true;
    else if (term !== null && inPlace && PLACES.has(term)) found.add(term);
    else if (term !== null) inPlace = false;
  }
  return found;
}

/** What brings one of two: what was done by mistake and what takes it back are one matter. */
export const UNDONE = termsIn(words.undone);

/** What belongs to whoever stands, and is not them: "bendera partai". */
export const MATERIALS = termsIn(words.materials);

/** What a person does. */
export const ACTS = termsIn(words.acts);

/** Who stands, or works for whoever does. */
export const RUNNERS = termsIn('calon petahana partai relawan');

/** The family of whoever asks. */
export const KIN = termsIn('istri keluarga');

/** Others, as they are written: with "saya" behind them somebody whom the person knows. */
export const OTHERS: ReadonlySet<string> = new Set(words.others.split(' '));

/** Others who are never the one who asks: "dia", "tukang sayur". */
export const THIRDS: ReadonlySet<string> = new Set(words.thirds.split(' '));

/** Whoever asks, as they write it. */
export const SELF: ReadonlySet<string> = new Set(words.self.split(' '));

/** Passives in which whoever asks does something after all: "disuruh pakai …", "dikasih …". */
export const PASSIVE_OF_SELF = termsIn(words.passives);

/** What is told to those who watch over the rules. */
export const REPORTING = termsIn('lapor');

/** The terms of a list of words. */
export function termsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => termOf(word) ?? word));
}
