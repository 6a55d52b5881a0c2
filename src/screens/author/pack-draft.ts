/** A pack as it stands in the form, half written, and the pack that it makes. Pure. */
import { byBallot } from '../../rulebook/ballot.ts';
import type { TableRow } from '../../rulebook/contestants-csv.ts';
import type { Fault } from '../../rulebook/duplicates.ts';
import { emptyPack } from '../../rulebook/empty-pack.ts';
import { regionName } from '../../rulebook/region-names.ts';
import type { RuleEntry } from '../../rulebook/rulebook.ts';
import type { Contact, Election, Pack, Rule } from '../../rulebook/schema.ts';
import { phasesOf } from '../options/own-draft.ts';

/** The layers that somebody issues for others. */
export const ISSUED_LAYERS = ['office', 'city', 'province', 'oversight', 'national'] as const;
export const PURPOSES = ['report', 'fact-check', 'info'] as const satisfies readonly Contact['purpose'][];

/**
 * A new circular. @param today local ISO day; @param mark letters and digits that no other circular has: its id stays the same
 * through all editions, so it does not come from its title.
 */
export function newDraft(today: string, mark: string): Pack {
  return {
    ...emptyPack({ id: `edaran-${mark}`, layer: 'office', title: { id: '' }, issuer: '', asOf: today }),
    lexicon: [],
    examples: [],
  };
}

/** A circular that was issued before, opened to write its next edition. */
export const nextEdition = (pack: Pack): Pack => ({ ...pack, version: (pack.version ?? 1) + 1 });

/** What may be left out: a field that is left empty says nothing. */
const OPTIONAL = new Set(['en', 'why', 'example', 'caution', 'about', 'note', 'quoted', 'rule', 'from', 'to']);
/** An election has to have its place, a pack need not; a contact has to have its address, a source need not. */
const NEEDED_BY: Readonly<Record<string, string>> = { region: 'elections', url: 'contacts' };

/** The pack of what is written: without empty fields, empty lines, and blanks around words. It may still be faulty. */
export function packOf({ letter, ...draft }: Pack): unknown {
  const isLettered = letter && [letter.number, letter.date, letter.url, letter.about?.id].some((part) => part?.trim());
  return tidy({ ...draft, ...(isLettered && { letter }) }, '');
}

function tidy(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map((one) => tidy(one, name)).filter((one) => one !== '');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, tidy(one, key)] as const);
  return Object.fromEntries(entries.filter(([key, one]) => !isLeftOut(key, one, name)));
}

function isLeftOut(key: string, value: unknown, within: string): boolean {
  if (value === undefined) return true;
  if (Object.hasOwn(NEEDED_BY, key)) return value === '' && within !== NEEDED_BY[key];
  return OPTIONAL.has(key) && (value === '' || isSilent(value));
}

const isSilent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === '' && !('en' in value);

const LISTS = [
  'guidance',
  'contacts',
  'elections',
  'lexicon',
  'examples',
  'rules',
  'law',
  'sanctions',
  'sources',
] as const;

/** What of the pack already holds, to be looked at while the rest is being written. */
export function soundPart(pack: Pack, faults: readonly Fault[]): Pack {
  const sound: Pack = { ...pack, title: { ...pack.title, id: pack.title.id || '…' }, issuer: pack.issuer || '…' };
  const { letter: _letter, ...rest } = sound;
  const faulty = (list: string, at: number) => faults.some(({ path }) => path.startsWith(`${list}[${at}]`));
  const kept = Object.fromEntries(
    LISTS.map((list) => [list, (pack[list] ?? []).filter((_: unknown, at: number) => !faulty(list, at))]),
  );
  const isPlaced = !faults.some(({ path }) => path === 'region');
  const { region: _region, ...placeless } = rest;
  return isPlaced ? { ...rest, ...kept } : { ...placeless, layer: 'office', ...kept };
}

/** A rule of a layer above as a circular begins to add to it: what it holds for stays, what it says is still to be written. */
export function ruleToAdd({
  id,
  title,
  acts,
  law,
  sanctions,
}: Pick<RuleEntry, 'id' | 'title' | 'acts' | 'law' | 'sanctions'>): Rule {
  const lists = { acts: [...acts], law: [...law], sanctions: [...sanctions] };
  // Whoever adds says how sure they are: it is their own rule for their own people.
  return { id, title, reason: { id: '' }, instead: { id: '' }, ...lists, certainty: 'verbatim' };
}

/** An id that no entry has, of the pack's own: ids of all packs lie in one book. */
export function freeId(pack: Pack, ids: readonly (string | undefined)[], what: string): string {
  const taken = new Set(ids);
  for (let n = 1; ; n++) if (!taken.has(`${pack.id}-${what}-${n}`)) return `${pack.id}-${what}-${n}`;
}

interface Days {
  readonly voteDay: string;
  readonly campaignFrom: string;
  readonly campaignTo: string;
}

export const daysOf = ({ voteDay, phases }: Election): Days => {
  const campaign = phases.find(({ phase }) => phase === 'campaign');
  return { voteDay, campaignFrom: campaign?.from ?? '', campaignTo: campaign?.to ?? '' };
};

export const withDays = (election: Election, days: Days): Election => ({
  ...election,
  voteDay: days.voteDay,
  phases: phasesOf(days),
});

export function newElection(pack: Pack, region = pack.region ?? ''): Election {
  const id = freeId(
    pack,
    pack.elections.map((one) => one.id),
    'pemilihan',
  );
  const title = { id: region ? `Pilkada ${regionName(region) ?? region}` : '' };
  return {
    id,
    title,
    office: officeOf(region),
    region,
    voteDay: '',
    phases: [],
    contestants: [],
    certainty: 'issued',
    sources: [],
  };
}

/** Cities have the codes from 71 on (Kemendagri). */
function officeOf(region: string): Election['office'] {
  if (/^\d{2}$/.test(region)) return 'governor';
  return Number(region.slice(3)) >= 71 ? 'mayor' : 'regent';
}

/** The pack with the pairs of a table: an election for each region, or new pairs for the one that stands there already. */
export function withTable(pack: Pack, rows: readonly TableRow[], days: Days): Pack {
  let next = pack;
  for (const region of new Set(rows.map((row) => row.region))) {
    const own = rows.filter((row) => row.region === region);
    const contestants = own.map(({ contestant }) => contestant).toSorted(byBallot);
    const stands = next.elections.find((one) => one.region === region);
    const election = { ...(stands ?? newElection(next, region)), contestants };
    const dated = days.voteDay === '' ? election : withDays(election, days);
    const elections = stands ? next.elections.map((one) => (one === stands ? dated : one)) : [...next.elections, dated];
    next = { ...next, elections };
  }
  return next;
}
