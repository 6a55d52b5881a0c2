/** What the packs name: contestants, their slogans and hashtags, parties. */
import type { Active } from '../../rulebook/active.ts';
import type { LexiconWord } from '../../rulebook/schema.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { ambiguous } from './ambiguous.ts';
import type { ClassName, PackPattern } from './lexicon.ts';

/** What the classifier has to know of a rulebook. `activeKnowledge` takes it out of a whole one. */
export type Knowledge = Active;

/** What a word of a pack is to the classifier. */
const CLASS_OF = {
  side: 'named',
  slogan: 'slogan',
  symbol: 'symbol',
  harmless: 'harmless',
} as const satisfies Record<LexiconWord['means'], ClassName>;

const SHORTEST_NAME = 4;
/** Capitals alone make a name of a word that is also an ordinary one (AMIN, ASIH, BERANI). */
const inCapitals = (phrase: string) => /^[A-Z]{2,8}$/.test(phrase);
const clean = (name: string) =>
  name
    .replace(/[.,()]/g, ' ')
    .replace(/^(?:h|hj|dr|drs|ir|prof|kh|tb|ra)\s+/i, '')
    .trim();

type Listed = Pick<Meanings, 'listed'>;

/** What makes a name of a word that the dictionary knows. */
const NAMING = new Set(['candidate', 'ruler', 'party', 'title']);

/** Whether people say a word without meaning anybody by it. */
function isEveryday(word: string, { listed }: Listed): boolean {
  const { classes = [] } = listed(word.toLowerCase()) ?? {};
  return classes.length > 0 && !classes.some((field) => NAMING.has(field));
}

/** A person may be called "Harapan Baru", or "Bunga": what is said every day is a name only where something tells that it is one. */
function phraseOf(of: string, phrase: string, meanings: Listed): PackPattern {
  const isCommon = phrase.split(/[\s\-&]+/).every((word) => isEveryday(word, meanings));
  // Two such words do not vouch for each other either.
  return isCommon
    ? { phrase, cls: 'weakName', capitals: false, of: phrase }
    : { phrase, cls: 'named', capitals: false, of };
}

function* namesOf(of: string, name: string, meanings: Listed): Generator<PackPattern> {
  const words = clean(name).split(/\s+/);
  if (words.length > 1) yield phraseOf(of, words.join(' '), meanings);
  if (words.length > 2) yield phraseOf(of, words.slice(0, 2).join(' '), meanings);
  for (const word of words) {
    if (word.length < SHORTEST_NAME) continue;
    if (word.length > 7) {
      const short = word.slice(0, 6);
      const sure = word.length > 8 && !ambiguous(word) && !ambiguous(short);
      yield { phrase: short, cls: sure ? 'named' : 'weakName', capitals: false, of };
    }
    yield ambiguous(word) ? { phrase: word, cls: 'weakName', capitals: false, of } : phraseOf(of, word, meanings);
  }
}

function alias(of: string, phrase: string, meanings: Listed): PackPattern {
  const single = !/[\s\-&]/.test(phrase.trim());
  if (single && inCapitals(phrase)) return { phrase, cls: 'named', capitals: true, of };
  const isWeak = single && (ambiguous(phrase) || phrase.length < SHORTEST_NAME);
  return isWeak ? { phrase, cls: 'weakName', capitals: false, of } : phraseOf(of, phrase, meanings);
}

export function* packPatterns(knowledge: Knowledge, meanings: Listed): Generator<PackPattern> {
  for (const election of knowledge.elections)
    for (const [at, contestant] of election.contestants.entries()) {
      const of = `${election.id}.${at}`;
      for (const name of contestant.names) yield* namesOf(of, name, meanings);
      for (const nickname of contestant.nicknames) yield alias(of, nickname, meanings);
      for (const slogan of contestant.slogans) yield { phrase: slogan, cls: 'slogan', capitals: false, of };
      for (const hashtag of contestant.hashtags)
        yield { phrase: hashtag.replace(/^#/, ''), cls: 'slogan', capitals: false, of };
    }
  for (const { word, means, origin } of knowledge.lexicon)
    yield { phrase: word.replace(/^#/, ''), cls: CLASS_OF[means], capitals: false, local: origin.pack };
  for (const party of knowledge.parties) {
    const short = party.abbreviation;
    if (short.length > 2)
      yield {
        phrase: short,
        cls: ambiguous(short) ? 'weakName' : 'partyName',
        capitals: inCapitals(short) && short.length < 4 && short.toLowerCase() !== 'pks',
        of: party.id,
      };
    yield { phrase: party.name, cls: 'partyName', capitals: false, of: party.id };
    yield { phrase: `partai ${short}`, cls: 'partyName', capitals: false, of: party.id };
    for (const nickname of party.nicknames)
      yield { phrase: nickname, cls: nickname.includes(' ') ? 'partyName' : 'weakName', capitals: false, of: party.id };
  }
}

/** Single words of the packs that are no ordinary ones: a text that says one may take a side. Lower case. */
export function sideWords(patterns: Iterable<PackPattern>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { phrase, cls, capitals } of patterns) {
    if (cls === 'weakName' || cls === 'harmless' || capitals) continue;
    const parts = phrase.toLowerCase().split(/[\s\-&/]+/);
    const telling = parts.filter((part) => part.length >= SHORTEST_NAME && !ambiguous(part));
    for (const part of cls === 'slogan' ? (parts.length === 1 ? telling : []) : telling) words.add(part);
  }
  return words;
}
