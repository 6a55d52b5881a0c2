/** What stands for a letter or a word in a disguise. */

export const LEET: ReadonlyMap<string, string> = new Map([
  ['a', '4'],
  ['i', '1'],
  ['e', '3'],
  ['o', '0'],
  ['s', '5'],
  ['g', '9'],
  ['b', '8'],
]);

/** Letters of other scripts that look the same or nearly so. */
export const GREEK_AND_CYRILLIC: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['\u0430', '\u03b1']],
  ['c', ['\u0441', '\u03f2']],
  ['e', ['\u0435']],
  ['i', ['\u0456', '\u03b9']],
  ['j', ['\u0458', '\u03f3']],
  ['k', ['\u043a', '\u03ba']],
  ['n', ['\u03b7']],
  ['o', ['\u043e', '\u03bf']],
  ['p', ['\u0440', '\u03c1']],
  ['s', ['\u0455']],
  ['u', ['\u03c5']],
  ['v', ['\u03bd']],
  ['x', ['\u0445']],
  ['y', ['\u0443']],
  ['A', ['\u0410', '\u0391']],
  ['B', ['\u0412', '\u0392']],
  ['C', ['\u0421']],
  ['E', ['\u0415', '\u0395']],
  ['H', ['\u041d', '\u0397']],
  ['I', ['\u0406', '\u0399']],
  ['J', ['\u0408']],
  ['K', ['\u041a', '\u039a']],
  ['M', ['\u041c', '\u039c']],
  ['N', ['\u039d']],
  ['O', ['\u041e', '\u039f']],
  ['P', ['\u0420', '\u03a1']],
  ['S', ['\u0405']],
  ['T', ['\u0422', '\u03a4']],
]);

/** Space, non-joiner, joiner, word joiner: none of them is seen. */
export const ZERO_WIDTH: readonly string[] = ['\u200b', '\u200c', '\u200d', '\u2060'];

const keycap = (digit: number) => `${digit}\ufe0f\u20e3`;
const NUMBERS: readonly (readonly [string, string])[] = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
].flatMap((word, i) => [[word, keycap(i + 1)] as const, [String(i + 1), keycap(i + 1)] as const]);

const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['💰', ['uang', 'duit', 'dana']],
  ['💵', ['amplop', 'cuan']],
  ['📸', ['foto', 'fotonya', 'selfie', 'poto', 'berfoto']],
  ['🔥', ['mantap', 'mantul', 'mantab', 'keren', 'semangat', 'gaspol', 'gas', 'gaskan', 'hebat']],
  ['🗳️', ['coblos', 'nyoblos', 'mencoblos', 'pilih', 'memilih', 'milih', 'tps', 'dicoblos']],
  ['👍', ['setuju', 'dukung', 'mendukung', 'oke', 'bagus', 'sip']],
  ['🏆', ['menang', 'juara', 'menangkan', 'memenangkan']],
  ['🙏', ['tolong', 'mohon', 'terimakasih', 'amin', 'aamiin']],
  ['❤️', ['cinta', 'sayang', 'suka']],
  ['👎', ['jelek', 'buruk', 'payah', 'gagal']],
  ['🤥', ['bohong', 'pembohong', 'dusta']],
  ['🏠', ['rumah']],
  ['🍚', ['nasi', 'makan', 'sembako', 'beras']],
];

/** Lower-cased words and digits → what is typed for them. */
export const EMOJI: ReadonlyMap<string, string> = new Map([
  ...NUMBERS,
  ...SIGNS.flatMap(([sign, all]) => all.map((word) => [word, sign] as const)),
]);
