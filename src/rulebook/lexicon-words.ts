/**
 * Whether the words of a pack can be let into the classifier. They sharpen it for one election or place; they must not turn
 * everyday speech into an alarm, and must not take away what the national rules know.
 */
import common from '../../assets/lexicon/common-names.json' with { type: 'json' };
import everyday from '../../assets/lexicon/everyday.json' with { type: 'json' };
import frequent from '../../assets/lexicon/frequent.json' with { type: 'json' };
import slang from '../../assets/lexicon/slang.json' with { type: 'json' };
import stance from '../../assets/lexicon/stance.json' with { type: 'json' };
import type { LocalText } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import type { LexiconWord, Pack } from './schema.ts';

const list = (joined: string) => joined.split(',').map((phrase) => phrase.trim());
const ranks = new Map(frequent.frequent.flatMap((line) => line.split(' ')).map((word, at) => [word, at] as const));
const CALLS = new Set([stance.roots, stance.call, stance.pick, stance.support, stance.against].flatMap(list));
const KNOWN = new Set([
  ...[common.common, common.titles].flatMap((names) => names.split(' ')),
  ...[everyday.thing, everyday.idle, ...Object.values(stance)].flatMap(list),
  ...Object.entries(slang).flatMap(([standard, forms]) => [standard, ...forms.split(' ')]),
]);

/** A phrase all of whose words are as common as these is said without meaning anybody: "selamat pagi", "kopi susu". */
const COMMON_IN_PHRASES = 1500;
/** A nickname or a slogan of one such word would be found in every second text. */
const COMMONEST = 500;
const MOST_WORDS = 6;
const SHORTEST = 4;

const wordsIn = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/^#/, '')
    .split(/[\s\-&/]+/)
    .filter(Boolean);
const rankOf = (word: string) => ranks.get(word) ?? Number.POSITIVE_INFINITY;

/** Whether people say this every day without meaning anybody. */
export function isEverydayPhrase(phrase: string): boolean {
  const words = wordsIn(phrase);
  if (words.length === 1) return words.every((word) => ranks.has(word) || KNOWN.has(word));
  return KNOWN.has(words.join(' ')) || words.every((word) => KNOWN.has(word) || rankOf(word) < COMMON_IN_PHRASES);
}

/** The first word of a pack that cannot be let in; undefined when all can. */
export function wordFaultIn({ lexicon = [], elections }: Pick<Pack, 'lexicon' | 'elections'>): Fault | undefined {
  const alarms = lexicon.filter(({ means }) => means !== 'harmless').map(({ word }) => wordsIn(word));
  const seen = new Set<string>();
  for (const [at, entry] of lexicon.entries()) {
    const words = wordsIn(entry.word);
    const mend = seen.has(words.join(' ')) ? twice(entry.word) : mendOf(entry, words, alarms);
    if (mend) return { path: `lexicon[${at}].word`, mend };
    seen.add(words.join(' '));
  }
  return aliasFaultIn(elections);
}

function mendOf({ word, means }: LexiconWord, words: readonly string[], alarms: readonly string[][]) {
  if (!words.some((one) => (one.match(/\p{L}/gu) ?? []).length >= 3)) return LETTERS;
  if (words.length > MOST_WORDS) return TOO_MANY;
  if (means === 'harmless') return alarms.some((alarm) => holds(words, alarm)) ? undefined : nothingInside(word);
  if (words.length === 1 && (words[0] ?? '').length < SHORTEST) return tooShort(word);
  if (isEverydayPhrase(word)) return everydayWord(word);
  const call = words.find((one) => CALLS.has(one));
  return call === undefined ? undefined : holdsCall(word, call);
}

/** Whether `phrase` has all the words of `part` in a row, and more. */
function holds(phrase: readonly string[], part: readonly string[]): boolean {
  return part.length < phrase.length && phrase.some((_, from) => part.every((word, at) => phrase[from + at] === word));
}

/** Nicknames, slogans and hashtags of one word that is everybody's. Names are as they are. */
function aliasFaultIn(elections: Pack['elections']): Fault | undefined {
  for (const [at, { contestants }] of elections.entries())
    for (const [n, contestant] of contestants.entries())
      for (const part of ['nicknames', 'slogans', 'hashtags'] as const) {
        const one = contestant[part].findIndex((alias) => {
          const words = wordsIn(alias);
          return words.length === 1 && words.every((word) => CALLS.has(word) || rankOf(word) < COMMONEST);
        });
        if (one >= 0)
          return {
            path: `elections[${at}].contestants[${n}].${part}[${one}]`,
            mend: everydayAlias(contestant[part][one]),
          };
      }
  return undefined;
}

const LETTERS: LocalText = {
  id: 'tulis kata dengan huruf, setidaknya tiga: angka dan gambar saja tidak dapat dikenali',
  en: 'write a word in letters, three at least: digits and pictures alone cannot be known again',
};
const TOO_MANY: LocalText = {
  id: `terlalu panjang: paling banyak ${MOST_WORDS} kata; ambil bagian yang khas`,
  en: `too long: at most ${MOST_WORDS} words; take the part that is typical`,
};
const tooShort = (word: string): LocalText => ({
  id: `"${word}" terlalu pendek dan akan cocok dengan kata lain: tulis bersama kata di sebelahnya`,
  en: `"${word}" is too short and would fit other words: write it with the word beside it`,
});
const everydayWord = (word: string): LocalText => ({
  id: `"${word}" kata sehari-hari: bila dianggap tanda pihak, draf yang biasa ikut tertahan; tulis bentuk khasnya, misalnya bersama kata lain atau sebagai tagar`,
  en: `"${word}" is everyday speech: taken as the sign of a side it would hold back ordinary drafts; write its own form, such as with another word or as a hashtag`,
});
const everydayAlias = (word = ''): LocalText => ({
  id: `"${word}" kata sehari-hari: pindahkan ke "everyday", atau tulis bersama kata lain`,
  en: `"${word}" is everyday speech: move it to "everyday", or write it with another word`,
});
const holdsCall = (word: string, call: string): LocalText => ({
  id: `"${word}" memuat "${call}", yang sudah dikenal aturan nasional: tulis hanya nama, julukan atau semboyannya`,
  en: `"${word}" holds "${call}", which the national rules know already: write only the name, nickname or slogan`,
});
const nothingInside = (word: string): LocalText => ({
  id: `"${word}" tidak memuat kata lain dari paket ini: tanda "harmless" hanya untuk yang mirip, misalnya "payung biru laut" di samping "payung biru"`,
  en: `"${word}" holds no other word of this pack: "harmless" is only for look-alikes, such as "payung biru laut" beside "payung biru"`,
});
const twice = (word: string): LocalText => ({
  id: `"${word}" sudah ada di atas: hapus salah satu`,
  en: `"${word}" already stands above: remove one of them`,
});
