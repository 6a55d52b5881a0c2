/** Tells a ballot number from a number of anything else, by what stands before and after it. */
import numbers from '../../../assets/lexicon/numbers.json' with { type: 'json' };
import type { Token } from '../normalise/token.ts';

export interface BallotNumber {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  /** `ballot`: nomor urut 2, paslon 1, coblos 3. `number`: nomor 2, 02. `keycap`: 2️⃣. `bare`: a number with nothing around it. */
  readonly kind: 'ballot' | 'number' | 'keycap' | 'bare';
}

const VALUES = new Map([
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
]);
/** Words that are a number which a side may bear. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys()];
/** The same in the languages of the regions, and in English: a number only after "nomor", elsewhere often another word. */
const VALUES_AFTER_A_HEAD = new Map(
  Object.entries(numbers.values).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
);
const NUMBER_HEADS = new Set(numbers.head.split(' '));
/** Heads that are part of the name of the side; the others are verbs. */
const BALLOT_NOUNS = new Set(numbers.ballotNoun.split(' '));
/** What makes the number after it that of a side. */
export const BALLOT_HEADS: ReadonlySet<string> = new Set([...BALLOT_NOUNS, ...numbers.ballotHead.split(' ')]);
const WEAK_HEADS = new Set(numbers.weakHead.split(' '));
/** What a number counts when it stands before it: "2 lembar". */
const UNITS = new Set(numbers.unit.split(' '));
/** What bears a number that is none of a side: "kamar 2". */
const COUNTED = new Set(numbers.counted.split(' '));

function ballotValue(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const keycap = token.lemma.startsWith('keycap');
    const digits = keycap ? token.lemma.slice(6) : token.word;
    const value = /^0?\d$/.test(digits) ? Number(digits) : 0;
    return value > 0 ? value : undefined;
  }
  return token.kind === 'word' ? VALUES.get(token.lemma) : undefined;
}

function valueAfterHead(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !NUMBER_HEADS.has(tokens[i - 1]?.lemma ?? '')) return undefined;
  return VALUES_AFTER_A_HEAD.get(token.word) ?? VALUES_AFTER_A_HEAD.get(token.lemma);
}

/** `everyday(i)`: whether token i is a thing of everyday life that may bear a number. */
export function ballotNumbers(tokens: readonly Token[], everyday: (index: number) => boolean): BallotNumber[] {
  const found: BallotNumber[] = [];
  tokens.forEach((t, i) => {
    const number = ballotValue(t) ?? valueAfterHead(tokens, i);
    if (number === undefined) return;
    const after = tokens[i + 1];
    const opens = i === 0 || tokens[i - 1]?.kind === 'break';
    // Between two words a keycap is a mere digit: "kelas 2️⃣ SD". So it is before a list's item: "1️⃣) ASN punya hak pilih".
    const keycap =
      t.lemma.startsWith('keycap') &&
      !(tokens[i - 1]?.kind === 'word' && after?.kind === 'word') &&
      !(opens && after?.kind === 'mark' && /^[).]$/.test(after.word));
    let from = i;
    // "no. 2", but not "tetap dukung. Dua hal penting".
    const skip = (index: number) =>
      tokens[index]?.kind === 'mark' &&
      (/^[-#:"']$/.test(tokens[index]?.word ?? '') ||
        (tokens[index]?.word === '.' && NUMBER_HEADS.has(tokens[index - 1]?.lemma ?? '')));
    const before = () => (skip(from - 1) ? from - 2 : from - 1);
    let headed = false;
    while (NUMBER_HEADS.has(tokens[before()]?.lemma ?? '')) {
      from = before();
      headed = true;
    }
    const urut = headed && tokens.slice(from, i).some((x) => x.lemma === 'urut');
    const glued =
      after?.kind === 'mark' &&
      /^[.,:/%-]$/.test(after.word) &&
      tokens[i + 2]?.kind === 'number' &&
      tokens[i + 2]?.start === after.end;
    const gluedBack =
      tokens[i - 1]?.kind === 'mark' &&
      /^[.,:/-]$/.test(tokens[i - 1]?.word ?? '') &&
      tokens[i - 2]?.kind === 'number' &&
      tokens[i - 2]?.end === tokens[i - 1]?.start;
    if (!headed && (glued || gluedBack || UNITS.has(after?.lemma ?? '') || after?.word === '%')) return;
    let head = before();
    if (tokens[head]?.lemma === 'yang' || tokens[head]?.lemma === 'di') head--;
    const noun = tokens[head]?.lemma ?? '';
    const counted = COUNTED.has(noun) || (head >= 0 && everyday(head));
    if (counted) return;
    const call = BALLOT_HEADS.has(noun) || BALLOT_HEADS.has(tokens[head - 1]?.lemma ?? '');
    if (urut || (call && (headed || noun !== 'vote')))
      found.push({ from: BALLOT_NOUNS.has(noun) ? head : from, to: i + 1, number, kind: 'ballot' });
    else if (headed || /^0\d$/.test(t.word)) found.push({ from, to: i + 1, number, kind: 'number' });
    else if (keycap) found.push({ from: i, to: i + 1, number, kind: 'keycap' });
    else if (WEAK_HEADS.has(tokens[i - 1]?.lemma ?? '') || isLast(tokens, i))
      found.push({ from: i, to: i + 1, number, kind: 'bare' });
  });
  return found;
}

const isLast = (tokens: readonly Token[], i: number) => {
  const next = tokens[i + 1];
  return (
    next === undefined ||
    (next.kind === 'mark' && /^[!.?]$/.test(next.word)) ||
    next.kind === 'emoji' ||
    next.kind === 'break'
  );
};
