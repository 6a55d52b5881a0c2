/** Lays packs upon each other: national, oversight, province, city, office, personal. Pure; the order of the input does not matter. */
import { RULES, type RuleId } from '../vocabulary.ts';
import { type Conflict, conflictOf, Owners } from './conflicts.ts';
import type { Fault } from './duplicates.ts';
import { byLayer } from './layers.ts';
import { mendOf } from './mend.ts';
import { originOf } from './origin.ts';
import { PackError } from './pack-error.ts';
import { danglingIn } from './references.ts';
import type {
  CheckEntry,
  ContactEntry,
  ElectionEntry,
  GuidanceEntry,
  LawEntry,
  LexiconEntry,
  Origin,
  Rulebook,
  RuleEntry,
  SanctionEntry,
} from './rulebook.ts';
import type { Exception, Pack, Party, Source } from './schema.ts';
import { tightenPoint, tightenRule, weakensPoint, weakensRule } from './tighten.ts';

/**
 * The rulebook of these packs.
 * @throws {PackError} with the id of the pack as `file`, for the first of its conflicts: an id that two packs use, a reference
 * that leads nowhere, a layer that weakens what stands above it, or a rule of the ten that nobody wrote.
 */
export function mergeLayers(packs: readonly Pack[]): Rulebook {
  const { rulebook, conflicts } = layered(packs);
  if (rulebook) return rulebook;
  const [{ pack, path, mend }] = conflicts;
  throw new PackError(pack, path, mend);
}

/**
 * All that does not fit in a set of packs, in the order of the layers: what the lower one says, where, against whom, and the mend.
 * Empty exactly where `mergeLayers` gives a book.
 */
export const conflictsIn = (packs: readonly Pack[]): readonly Conflict[] => layered(packs).conflicts;

type Layered =
  | { readonly rulebook: Rulebook; readonly conflicts: readonly [] }
  | { readonly rulebook?: never; readonly conflicts: readonly [Conflict, ...Conflict[]] };

/** The book of these packs where they fit, and all that does not where they do not. */
export function layered(packs: readonly Pack[]): Layered {
  const { book, conflicts } = laid(packs);
  const rules = allRules(book.rules);
  const [first, ...others] = 'missing' in rules ? [...conflicts, rules.missing] : conflicts;
  if (first) return { conflicts: [first, ...others] };
  if ('missing' in rules) return { conflicts: [rules.missing] };
  return {
    conflicts: [],
    rulebook: {
      rules,
      guidance: [...book.guidance.values()],
      checklist: [...book.checklist.values()],
      law: Object.fromEntries(book.law),
      sources: Object.fromEntries(book.sources),
      sanctions: Object.fromEntries(book.sanctions),
      elections: [...book.elections.values()],
      parties: [...book.parties.values()],
      contacts: [...book.contacts.values()],
      lexicon: book.lexicon,
      exceptions: book.exceptions,
    },
  };
}

interface Book {
  readonly rules: Map<RuleId, RuleEntry>;
  readonly guidance: Map<string, GuidanceEntry>;
  readonly checklist: Map<string, CheckEntry>;
  readonly law: Map<string, LawEntry>;
  readonly sources: Map<string, Source>;
  readonly sanctions: Map<string, SanctionEntry>;
  readonly elections: Map<string, ElectionEntry>;
  readonly parties: Map<string, Party>;
  readonly contacts: Map<string, ContactEntry>;
  readonly lexicon: LexiconEntry[];
  readonly exceptions: Exception[];
}

const emptyBook = (): Book => ({
  rules: new Map(),
  guidance: new Map(),
  checklist: new Map(),
  law: new Map(),
  sources: new Map(),
  sanctions: new Map(),
  elections: new Map(),
  parties: new Map(),
  contacts: new Map(),
  lexicon: [],
  exceptions: [],
});

/** What stands stays: where a lower pack does not fit, its entry is left out and told. */
function laid(packs: readonly Pack[]): { readonly book: Book; readonly conflicts: Conflict[] } {
  const sorted = packs.toSorted(byLayer);
  const book = emptyBook();
  const owners = new Owners();
  const conflicts: Conflict[] = [];
  for (const pack of sorted) {
    const origin = originOf(pack);
    const refuse = (fault: Fault, within = '', against?: Origin) =>
      conflicts.push(conflictOf({ fault, within, origin, against }));
    lay({ pack, origin, book, owners, refuse });
  }
  const known = {
    sources: new Set(book.sources.keys()),
    law: new Set(book.law.keys()),
    sanctions: new Set(book.sanctions.keys()),
    parties: new Set(book.parties.keys()),
  };
  for (const pack of sorted)
    for (const fault of danglingIn(pack, known)) conflicts.push(conflictOf({ fault, origin: originOf(pack) }));
  return { book, conflicts };
}

interface Laying {
  readonly pack: Pack;
  readonly origin: Origin;
  readonly book: Book;
  readonly owners: Owners;
  readonly refuse: (fault: Fault, within?: string, against?: Origin) => void;
}

function lay(laying: Laying): void {
  const { pack, origin, book, owners, refuse } = laying;
  const twin = owners.claim('packs', pack.id, origin);
  if (twin) {
    refuse(SAME_PACK, '', twin);
    return;
  }
  const tell = <T>(it: T) => ({ ...it, origin });
  add(laying, 'sources', pack.sources, book.sources);
  add(laying, 'law', pack.law.map(tell), book.law);
  add(laying, 'sanctions', pack.sanctions.map(tell), book.sanctions);
  add(laying, 'checklist', (pack.checklist ?? []).map(tell), book.checklist);
  add(laying, 'parties', pack.parties, book.parties);
  add(laying, 'elections', pack.elections.map(tell), book.elections);
  add(laying, 'contacts', pack.contacts.map(tell), book.contacts);
  layRules(laying);
  layGuidance(laying);
  book.lexicon.push(...(pack.lexicon ?? []).map(tell));
  if (pack.exceptions.length > 0 && pack.layer !== 'personal') refuse(OTHERS_EXCEPT);
  else book.exceptions.push(...pack.exceptions);
}

function layRules({ pack, origin, book: { rules }, refuse }: Laying): void {
  for (const [at, rule] of pack.rules.entries()) {
    const upper = rules.get(rule.id);
    if (!upper) {
      rules.set(rule.id, { ...rule, origin, additions: [] });
      continue;
    }
    const faults = upper.origin.layer === pack.layer ? [taken(upper.origin)] : weakensRule(upper, rule);
    for (const fault of faults) refuse(fault, `rules[${at}]`, upper.origin);
    if (faults.length === 0) rules.set(rule.id, tightenRule(upper, rule, origin));
  }
}

function layGuidance({ pack, origin, book: { guidance }, refuse }: Laying): void {
  for (const [at, point] of pack.guidance.entries()) {
    const upper = guidance.get(point.id);
    if (!upper) {
      guidance.set(point.id, { ...point, origin });
      continue;
    }
    const faults = upper.origin.layer === pack.layer ? [taken(upper.origin)] : weakensPoint(upper, point);
    for (const fault of faults) refuse(fault, `guidance[${at}]`, upper.origin);
    if (faults.length === 0) guidance.set(point.id, tightenPoint(upper, point, origin));
  }
}

/** Law, sanctions and the like belong to the pack that wrote them first: nobody may write over them. */
function add<T extends { readonly id: string }>(
  { origin, owners, refuse }: Laying,
  list: string,
  items: readonly T[],
  into: Map<string, T>,
): void {
  for (const [at, item] of items.entries()) {
    const owner = owners.claim(list, item.id, origin);
    if (owner) refuse(taken(owner), `${list}[${at}]`, owner);
    else into.set(item.id, item);
  }
}

type AllRules = Record<RuleId, RuleEntry>;

const isWhole = (rules: Partial<AllRules>): rules is AllRules => RULES.every((id) => rules[id]);

function allRules(rules: ReadonlyMap<RuleId, RuleEntry>): AllRules | { readonly missing: Conflict } {
  const all: Partial<AllRules> = Object.fromEntries(
    RULES.flatMap((id) => (rules.has(id) ? [[id, rules.get(id)]] : [])),
  );
  if (isWhole(all)) return all;
  const missing = RULES.filter((id) => !all[id]).join(', ');
  const mend = { id: `aturan belum ada: ${missing}`, en: `rules missing: ${missing}` };
  return { missing: { pack: 'national', path: 'rules', mend } };
}

const taken = ({ pack }: Origin): Fault => ({ path: 'id', mend: mendOf('used', pack) });
const SAME_PACK: Fault = { path: 'id', mend: mendOf('installed') };
const OTHERS_EXCEPT: Fault = { path: 'exceptions', mend: mendOf('personal') };
