/** Who acts in a question: whoever asks, somebody of the family or the street, or a candidate. What one may do is no answer about another. */
import {
  ACTS,
  isEmptyWord,
  KIN,
  MATERIALS,
  OTHERS,
  PASSIVE_OF_SELF,
  RUNNERS,
  SELF,
  THIRDS,
  termOf,
  wordsOf,
} from './words.ts';

export type Doer = 'self' | 'other' | 'side';

/** Where somebody else may begin to act: "istri saya nyaleg, boleh saya …". */
const CLAUSE_ENDS = /[,;:.!?]|\b(?:boleh(?:kah)?|terus|trus|tapi|tp|bisa|can i|may i|oleh ra)\b/i;
const PASSIVE = /^di(?!nas|ri|nding|rekt|ni|gital|visi|siplin|strik|skusi|skon|a$|am)[a-z]{3,}$/;
/** They want it done: "mertua minta dipasangin …". */
const BIDS: ReadonlySet<string> = new Set(['minta', 'nyuruh', 'suruh', 'ngajak', 'ajak', 'pengen']);
const INVITATIONS: ReadonlySet<string> = new Set([
  'ngajak',
  'ngajakin',
  'mengajak',
  'nyuruh',
  'ngundang',
  'mengundang',
]);
/** Said before whom they are done for; alone they name no matter. */
const HELPS: ReadonlySet<string> = new Set([
  'bantu',
  'bantuin',
  'mbantu',
  'ngabantu',
  'ngewangi',
  'ngrewangi',
  'nolong',
]);
/** A candidate by its noun; "nyaleg" is what one does. */
const VERBAL = /^(?:ny|men|di|maju|run)/;
/** A passive whose "di" stands apart: "di-tag". */
const APART = new Set(['tag', 'mention', 'chat', 'dm', 'wa', 'invite', 'add', 'telpon']);

/** Everybody who acts in it; the one who asks, where nobody else is named. */
export function doersOf(text: string): ReadonlySet<Doer> {
  const doers = new Set(text.split(CLAUSE_ENDS).flatMap((clause) => doerOf(wordsOf(clause)) ?? []));
  return doers.size > 0 ? doers : new Set(['self']);
}

/** None in a clause in which nothing is done. */
function doerOf(words: readonly string[]): Doer | undefined {
  if (isDoneBySide(words)) return 'side';
  const first = words.findIndex((word) => isPerson(word) || !isEmptyWord(word));
  const rest = words.slice(first + 1);
  if (words.slice(0, Math.max(first, 0)).some((word) => HELPS.has(word))) return 'self';
  if (isRunner(words[first] ?? '') && acts(rest) && !isDoneBySelf(rest))
    return rest.some(isInvitation) ? 'self' : 'side';
  if (isOther(words[first] ?? '', rest)) return isDoneBySelf(withoutOwner(rest)) || isBid(rest) ? 'self' : 'other';
  return words.some((word) => !isEmptyWord(word)) ? 'self' : undefined;
}

/** "dipinjam caleg": done to whoever asks, or to what is theirs. */
function isDoneBySide(words: readonly string[]): boolean {
  const at = words.findIndex((word, index) => isPassive(word, words[index + 1] ?? ''));
  if (at < 0 || BIDS.has(words[at - 1] ?? '')) return false;
  return words.some((word, by) => by > at && isRunner(word) && !MATERIALS.has(termOf(words[by - 1] ?? '') ?? ''));
}

function isPassive(word: string, next: string): boolean {
  if (word === 'di') return APART.has(next);
  return PASSIVE.test(word) && !isEmptyWord(word) && !PASSIVE_OF_SELF.has(termOf(word) ?? '');
}

function isRunner(word: string): boolean {
  return RUNNERS.has(termOf(word) ?? '') && !VERBAL.test(word);
}

/** Whether the one who asks does something in it: "… saya dukung". */
function isDoneBySelf(words: readonly string[]): boolean {
  return words.some((word, at) => SELF.has(word) && ACTS.has(termOf(words[at + 1] ?? '') ?? ''));
}

/** "murid saya nyaleg": whose pupil it is does nothing. */
function withoutOwner(words: readonly string[]): readonly string[] {
  return words.slice(words.findIndex((word) => SELF.has(word)) + 1);
}

/** Whether others want it done by the one who asks. */
function isBid(words: readonly string[]): boolean {
  return words.some((word) => BIDS.has(word));
}

/** "caleg ngajak foto": what is done then is done by the one who asks. */
function isInvitation(word: string): boolean {
  return INVITATIONS.has(word);
}

/** What comes after whoever stands, if it is done by them and not to them. */
function acts(rest: readonly string[]): boolean {
  const next = rest.find((word) => !isEmptyWord(word));
  return next !== undefined && !PASSIVE.test(next) && !RUNNERS.has(termOf(next) ?? '') && !/^\d+$/.test(next);
}

function isPerson(word: string): boolean {
  return THIRDS.has(word) || OTHERS.has(word) || KIN.has(termOf(word) ?? '');
}

/** "istri saya", "mantan murid saya", "dia"; "teman kantor" may be anybody. */
function isOther(word: string, rest: readonly string[]): boolean {
  if (THIRDS.has(word) || KIN.has(termOf(word) ?? '')) return true;
  return OTHERS.has(word) && SELF.has(rest.find((next) => !OTHERS.has(next)) ?? '');
}
