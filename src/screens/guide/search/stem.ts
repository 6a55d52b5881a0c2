/** A small Indonesian stemmer: what it cuts need not be a root, it must only be cut alike in question and text. */

/** What is left of a word must have at least so many letters. */
const LEAST = 3;
const PARTICLES = /(?:kah|lah|pun|tah)$/;
const ENCLITICS = /(?:nya|nye|ku|mu)$/;
const SUFFIXES = /(?:kan|an|in|i)$/;

/** A prefix, and what it stands for: the nasal swallowed the first letter of the root. */
const PREFIXES: readonly (readonly [prefix: RegExp, instead: string])[] = [
  [/^(?:diper|memper)(?=....)/, ''],
  [/^(?:menge|penge|nge(?=[^aiueo]))/, ''],
  [/^(?:meny|peny|ny)(?=[aiueo])/, 's'],
  [/^(?:mem|pem)(?=[aiueo])/, 'p'],
  [/^(?:mem|pem)/, ''],
  [/^(?:men|pen)(?=[aiueo])/, 't'],
  [/^(?:meng|peng|ng)/, ''],
  [/^(?:men|pen)(?=[cdjtsz])/, ''],
  [/^(?:me|pe)(?=[lmnrwy])/, ''],
  [/^(?:di|ter|ber|ke|se)(?=....)/, ''],
];

export function stem(word: string): string {
  const bare = cut(cut(word, PARTICLES), ENCLITICS);
  const root = withoutPrefix(bare);
  // A second time: "di-per-…", "ke-ber-…", and "se-" before all of them.
  return cut(root === bare ? bare : withoutPrefix(root, 5), SUFFIXES);
}

function cut(word: string, ending: RegExp): string {
  const left = word.replace(ending, '');
  return left.length >= LEAST + 1 || (left.length === LEAST && word.length >= 6) ? left : word;
}

function withoutPrefix(word: string, least = LEAST): string {
  for (const [prefix, instead] of PREFIXES) {
    if (!prefix.test(word)) continue;
    const left = word.replace(prefix, instead);
    return left.length >= Math.max(LEAST, least) ? left : word;
  }
  return word;
}
