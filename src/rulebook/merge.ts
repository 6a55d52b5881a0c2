/** Lays packs upon each other: national, oversight, region, office, personal. Pure; the order of the input does not matter. */
import { RULES, type RuleId } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import { byLayer } from './layers.ts';
import { PackError } from './pack-error.ts';
import { danglingIn } from './references.ts';
import type {
  CheckEntry,
  ContactEntry,
  GuidanceEntry,
  LawEntry,
  Origin,
  Rulebook,
  RuleEntry,
  SanctionEntry,
} from './rulebook.ts';
import type { Election, Exception, Pack, Party, Source } from './schema.ts';
import { tightenPoint, tightenRule, weakensPoint, weakensRule } from './tighten.ts';

/**
 * The rulebook of these packs.
 * @throws {PackError} with the id of the pack as `file`: an id that two packs use, a reference that leads nowhere, a layer
 * that weakens what stands above it, or a rule of the ten that nobody wrote.
 */
export function mergeLayers(packs: readonly Pack[]): Rulebook {
  const sorted = packs.toSorted(byLayer);
  const book = emptyBook();
  for (const pack of sorted) lay(pack, book);
  const known = {
    sources: new Set(book.sources.keys()),
    law: new Set(book.law.keys()),
    sanctions: new Set(book.sanctions.keys()),
    parties: new Set(book.parties.keys()),
  };
  for (const pack of sorted) refuse(pack, danglingIn(pack, known));
  return {
    rules: allRules(book.rules),
    guidance: [...book.guidance.values()],
    checklist: [...book.checklist.values()],
    law: Object.fromEntries(book.law),
    sources: Object.fromEntries(book.sources),
    sanctions: Object.fromEntries(book.sanctions),
    elections: [...book.elections.values()],
    parties: [...book.parties.values()],
    contacts: [...book.contacts.values()],
    exceptions: book.exceptions,
  };
}

const emptyBook = () => ({
  rules: new Map<RuleId, RuleEntry>(),
  guidance: new Map<string, GuidanceEntry>(),
  checklist: new Map<string, CheckEntry>(),
  law: new Map<string, LawEntry>(),
  sources: new Map<string, Source>(),
  sanctions: new Map<string, SanctionEntry>(),
  elections: new Map<string, Election>(),
  parties: new Map<string, Party>(),
  contacts: new Map<string, ContactEntry>(),
  exceptions: [] as Exception[],
});

function lay(pack: Pack, book: ReturnType<typeof emptyBook>): void {
  const { layer, id, issuer, region, asOf } = pack;
  const origin: Origin = { layer, pack: id, issuer, asOf, ...(region && { region }) };
  const tell = <T>(it: T) => ({ ...it, origin });
  add(pack, 'sources', pack.sources, book.sources);
  add(pack, 'law', pack.law.map(tell), book.law);
  add(pack, 'sanctions', pack.sanctions.map(tell), book.sanctions);
  add(pack, 'checklist', (pack.checklist ?? []).map(tell), book.checklist);
  add(pack, 'parties', pack.parties, book.parties);
  add(pack, 'elections', pack.elections, book.elections);
  add(pack, 'contacts', pack.contacts.map(tell), book.contacts);
  layRules(pack, origin, book.rules);
  layGuidance(pack, origin, book.guidance);
  if (pack.exceptions.length > 0 && layer !== 'personal') refuse(pack, OTHERS_EXCEPT);
  book.exceptions.push(...pack.exceptions);
}

function layRules(pack: Pack, origin: Origin, rules: Map<RuleId, RuleEntry>): void {
  for (const [at, rule] of pack.rules.entries()) {
    const upper = rules.get(rule.id);
    if (upper) {
      refuse(pack, upper.origin.layer === pack.layer ? taken(upper.origin) : weakensRule(upper, rule), `rules[${at}]`);
    }
    rules.set(rule.id, upper ? tightenRule(upper, rule, origin) : { ...rule, origin, additions: [] });
  }
}

function layGuidance(pack: Pack, origin: Origin, guidance: Map<string, GuidanceEntry>): void {
  for (const [at, point] of pack.guidance.entries()) {
    const upper = guidance.get(point.id);
    if (upper) {
      const fault = upper.origin.layer === pack.layer ? taken(upper.origin) : weakensPoint(upper, point);
      refuse(pack, fault, `guidance[${at}]`);
    }
    guidance.set(point.id, upper ? tightenPoint(upper, point, origin) : { ...point, origin });
  }
}

/** Law, sanctions and the like belong to the pack that wrote them first: nobody may write over them. */
function add<T extends { readonly id: string }>(pack: Pack, list: string, items: readonly T[], into: Map<string, T>) {
  for (const [at, item] of items.entries()) {
    if (into.has(item.id)) refuse(pack, TAKEN, `${list}[${at}]`);
    into.set(item.id, item);
  }
}

function allRules(rules: ReadonlyMap<RuleId, RuleEntry>): Record<RuleId, RuleEntry> {
  const need = (id: RuleId): RuleEntry => {
    const rule = rules.get(id);
    if (rule) return rule;
    const missing = RULES.filter((it) => !rules.has(it)).join(', ');
    throw new PackError('national', 'rules', { id: `aturan belum ada: ${missing}`, en: `rules missing: ${missing}` });
  };
  return {
    ajakan: need('ajakan'),
    dukungan: need('dukungan'),
    serangan: need('serangan'),
    kebencian: need('kebencian'),
    hoaks: need('hoaks'),
    kampanye: need('kampanye'),
    jabatan: need('jabatan'),
    foto: need('foto'),
    tim: need('tim'),
    uang: need('uang'),
  };
}

const TAKEN: Fault = {
  path: 'id',
  mend: { id: 'id ini sudah dipakai paket lain: beri id lain', en: 'another pack already uses this id: give another' },
};
const taken = (origin: Origin): Fault => ({
  path: 'id',
  mend: { id: `id ini sudah dipakai paket "${origin.pack}"`, en: `pack "${origin.pack}" already uses this id` },
});
const OTHERS_EXCEPT: Fault = {
  path: 'exceptions',
  mend: {
    id: 'pengecualian hanya untuk lapisan pribadi: tidak ada instansi yang dapat membebaskan dari aturan nasional; kosongkan daftar ini',
    en: 'exceptions are for the personal layer only: no office can release from a national rule; empty this list',
  },
};

function refuse(pack: Pack, fault: Fault | undefined, within = ''): void {
  if (fault) throw new PackError(pack.id, [within, fault.path].filter(Boolean).join('.'), fault.mend);
}
