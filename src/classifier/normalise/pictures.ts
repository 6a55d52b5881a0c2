/** Pictures and keycaps that are read as words: "ayo 🗳️ nomor 2️⃣ ya", "ke 🗳️ jam 8". */
import symbols from '../../../assets/lexicon/symbol.json' with { type: 'json' };
import { type Token, token } from './token.ts';

/** Money is a sign of its own, wherever it stands. */
const SIGNS: ReadonlySet<string> = new Set(symbols.money.split(' '));
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(symbols.word).filter(([picture]) => !SIGNS.has(picture)),
);
/** What a picture stands for after a word of place: "ke 🗳️". */
const PLACES: ReadonlyMap<string, string> = new Map(Object.entries(symbols.place));
const BEFORE_A_PLACE: ReadonlySet<string> = new Set(symbols.beforeAPlace.split(' '));
/** What it stands for before a side, or where a clause begins with it: "🗳️ nomor 2", "besok, 🗳️ kuning". */
const CALLS: ReadonlyMap<string, string> = new Map(Object.entries(symbols.call));
const BEFORE_A_SIDE: ReadonlySet<string> = new Set(symbols.beforeASide.split(' '));
/** What is told of a place that bears a number: "🗳️ 6️⃣ buka jam 7". */
const BEHIND_A_PLACE: ReadonlySet<string> = new Set(symbols.behindAPlace.split(' '));
const BALLOT = symbols.ballot;
/** What people do with a vote, whatever follows it: "undangan 🗳️, …". */
const BEFORE_A_VOTE: ReadonlySet<string> = new Set(symbols.beforeAVote.split(' '));
/** What is counted by a keycap after it, though nothing follows: "jari 2️⃣!" */
const BEFORE_A_FINGER: ReadonlySet<string> = new Set(symbols.beforeAFinger.split(' '));
const KEYCAP = 'keycap';
const NUMBERS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** More keycaps than this number the items of a list. */
const MOST_SIDES = 2;

/** Puts words where pictures stand for them: where the clause goes on after them. Elsewhere they decorate it, and stay signs. */
export function readPictures(tokens: Token[]): void {
  if (!tokens.some(isPicture)) return;
  const keycaps = new Set(tokens.filter(isKeycap).map(({ lemma }) => lemma));
  for (let i = 0; i < tokens.length; i++) {
    const one = tokens[i] as Token;
    const word =
      one.kind === 'emoji'
        ? wordFor(one.cased, tokens[i - 1], tokens[i + 1], tokens[i + 2])
        : isKeycap(one) && keycaps.size <= MOST_SIDES
          ? digitFor(one, tokens[i - 1], tokens[i + 1])
          : undefined;
    if (word !== undefined) tokens[i] = token('word', word, one.start, one.end);
  }
}

const isPicture = (one: Token): boolean => one.kind === 'emoji' || isKeycap(one);
const isKeycap = ({ kind, lemma }: Token): boolean => kind === 'number' && lemma.startsWith(KEYCAP);

const digitFor = (keycap: Token, before: Token | undefined, after: Token | undefined): string | undefined =>
  isWord(before) && (isWord(after) || BEFORE_A_FINGER.has(before?.lemma ?? ''))
    ? NUMBERS[Number(keycap.lemma.slice(KEYCAP.length))]
    : undefined;

const isWord = (one: Token | undefined): boolean => one?.kind === 'word';

/** Sides bear no higher number: "🗳️ 07" is a place. */
const BALLOT_NUMBER = /^0?[1-6]$/;

function wordFor(
  picture: string,
  before: Token | undefined,
  after: Token | undefined,
  second: Token | undefined,
): string | undefined {
  const word = WORDS.get(picture);
  const place = PLACES.get(picture) ?? word;
  const call = CALLS.get(picture) ?? word;
  if (isWord(before) && BEFORE_A_PLACE.has(before?.lemma ?? '')) return place;
  if (isWord(before) && picture === BALLOT && BEFORE_A_VOTE.has(before?.lemma ?? '')) return call;
  if (after?.kind === 'number') {
    const isSide = BALLOT_NUMBER.test(after.lemma.replace(KEYCAP, '')) && !BEHIND_A_PLACE.has(second?.lemma ?? '');
    return isSide ? call : place;
  }
  if (!isWord(after)) return undefined;
  if (BEFORE_A_SIDE.has(after?.lemma ?? '')) return call;
  if (word === undefined || !/^[a-z]/.test(after?.cased ?? '')) return undefined;
  return isWord(before) ? word : call;
}
