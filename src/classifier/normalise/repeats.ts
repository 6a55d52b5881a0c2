/** Letters that are written more than once in a row: which of them a disguise has put there. */

/** Where each run of a repeated letter starts and ends: pairs of offsets. */
function runsOf(word: string): number[] {
  const runs: number[] = [];
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code !== word.charCodeAt(at - 1)) continue;
    const from = at - 1;
    while (word.charCodeAt(at) === code) at++;
    runs.push(from, at);
  }
  return runs;
}

export function hasRepeats(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

/** The word with so many letters left of each of its runs. */
function cutDown(word: string, runs: readonly number[], left: (run: number, length: number) => number): string {
  let out = '';
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const from = runs[i] as number;
    const end = runs[i + 1] as number;
    out += word.slice(at, from + left(i >> 1, end - from));
    at = end;
  }
  return out + word.slice(at);
}

const LONG = 3;
const one = () => 1;
const two = () => 2;
const isLong = ([from = 0, end = 0]: readonly number[]): boolean => end - from >= LONG;
const oneOfLong = (_: number, length: number) => (length < LONG ? length : 1);

/** Every repeated letter once. */
export const once = (word: string): string => (hasRepeats(word) ? cutDown(word, runsOf(word), one) : word);
/** Letters that stand three times and more in a row, which no spelling has, once. */
export const withoutLong = (word: string): string => (hasRepeats(word) ? cutDown(word, runsOf(word), oneOfLong) : word);

/** So many repeated letters may each be one or two: `mmiinggu`, `mmaaff`. */
const MOST = 4;

/** Other spellings of a word, its repeated letters written twice or once, the likeliest first; each comes once. */
export function undoubled(word: string): Iterable<string> {
  const runs = runsOf(word);
  const many = runs.length / 2;
  // Most have one double letter, and a single other spelling.
  if (many === 1)
    return isLong(runs) ? [cutDown(word, runs, two), cutDown(word, runs, one)] : [cutDown(word, runs, one)];
  const forms = new Set([cutDown(word, runs, two), cutDown(word, runs, oneOfLong), cutDown(word, runs, one)]);
  // Each bit says of a run whether two letters are left.
  if (many <= MOST)
    for (let twice = 1; twice < 1 << many; twice++)
      forms.add(cutDown(word, runs, (run) => 1 + ((twice >> (many - 1 - run)) & 1)));
  forms.delete(word);
  return forms;
}
