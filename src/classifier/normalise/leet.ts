/** Reads digits and signs that stand for letters: c0bl0s, p1lih, 4n1es, k@mp@nye, AMlN. */
import signs from '../../../assets/lexicon/leet.json' with { type: 'json' };

/** Likeliest first. */
const READINGS: Readonly<Record<string, readonly string[]>> = signs;
const MOST = 16;

/** Every reading of a word of letters mixed with digits or signs, likeliest first; none when it is a plain number or measure. */
export function readings(word: string): string[] {
  const letters = word.replace(/[^a-z]/g, '').length;
  if (word.length > 24 || letters === word.length) return [];
  if (letters === 0 && word.length < 3) return [];
  let forms = [''];
  for (const char of word) {
    const options = READINGS[char] ?? [char];
    const next: string[] = [];
    for (const form of forms) for (const option of options) if (next.length < MOST) next.push(form + option);
    forms = next;
  }
  return forms;
}

/** Without either there is nothing to swap. */
const EITHER = /[Il]/;
const NOTHING: readonly string[] = [];

/** A small l among capitals, or a capital I among small letters, is the other one. */
export function swapIl(cased: string): readonly string[] {
  if (!EITHER.test(cased)) return NOTHING;
  const out: string[] = [];
  if (/^[A-Zl]+$/.test(cased) && cased.includes('l')) out.push(cased.replaceAll('l', 'I').toLowerCase());
  if (/[a-z]I|^I[a-z]/.test(cased)) out.push(cased.replaceAll('I', 'l').toLowerCase());
  if (/^l[a-z]/.test(cased)) out.push(`i${cased.slice(1).toLowerCase()}`);
  return out;
}
