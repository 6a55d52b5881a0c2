/** What a person writes of an election of their own, and the election that it makes. Pure. */
import type { Election } from '../../rulebook/index.ts';
import { election as electionSchema } from '../../rulebook/schema-elections.ts';

export const OFFICES = ['president', 'governor', 'regent', 'mayor', 'legislative'] as const;
type Office = (typeof OFFICES)[number];

/** Lists are written one a line, or with commas between them. */
export interface ContestantDraft {
  readonly number: string;
  readonly names: string;
  readonly nicknames: string;
  readonly slogans: string;
  readonly parties: readonly string[];
}

export interface ElectionDraft {
  /** Of the election that is edited; a new one gets its id from its title. */
  readonly id?: string;
  readonly title: string;
  readonly office: Office;
  readonly region: string;
  /** Days as a date field gives them: `2027-11-24`, or ''. */
  readonly voteDay: string;
  readonly campaignFrom: string;
  readonly campaignTo: string;
  readonly contestants: readonly [ContestantDraft, ...ContestantDraft[]];
}

export const EMPTY_CONTESTANT: ContestantDraft = { number: '', names: '', nicknames: '', slogans: '', parties: [] };

export function emptyDraft(region: string): ElectionDraft {
  const common = { title: '', office: 'mayor', voteDay: '', campaignFrom: '', campaignTo: '' } as const;
  return { ...common, region, contestants: [EMPTY_CONTESTANT] };
}

export function draftOf({ id, title, office, region, voteDay, phases, contestants }: Election): ElectionDraft {
  const campaign = phases.find(({ phase }) => phase === 'campaign');
  const [first = EMPTY_CONTESTANT, ...others] = contestants.map((one) => ({
    number: `${one.number}`,
    names: one.names.join('\n'),
    nicknames: one.nicknames.join(', '),
    slogans: [...one.slogans, ...one.hashtags].join(', '),
    parties: one.parties,
  }));
  return {
    id,
    title: title.id,
    office,
    region,
    voteDay,
    campaignFrom: campaign?.from ?? '',
    campaignTo: campaign?.to ?? '',
    contestants: [first, ...others],
  };
}

/** The election as it would be stored. `taken`: ids that other elections have. It may still be faulty. */
export function electionOf(draft: ElectionDraft, taken: readonly string[]): Election {
  const { title, office, region, voteDay } = draft;
  return {
    id: draft.id ?? freeId(title, taken),
    title: { id: title.trim() },
    office,
    region: region.trim(),
    voteDay,
    phases: phasesOf(draft),
    contestants: draft.contestants.map(({ number, names, nicknames, slogans, parties }) => ({
      number: Number(number),
      names: listed(names),
      nicknames: listed(nicknames),
      slogans: listed(slogans).filter((one) => !one.startsWith('#')),
      hashtags: listed(slogans).filter((one) => one.startsWith('#')),
      parties: [...parties],
    })),
    certainty: 'own',
    caution: { id: 'Anda tulis sendiri di perangkat ini.', en: 'You wrote it yourself on this device.' },
    sources: [],
  };
}

/** By field (`title`, `contestants.0.names`), the message that says what is wrong there. */
export type Faults = Readonly<Record<string, { readonly key: string; readonly words?: readonly string[] } | undefined>>;

/** What keeps a draft from being kept. `others`: elections known already, of the packs and the person's own. */
export function faultsOf(
  draft: ElectionDraft,
  others: readonly { id: string; title: string; region: string; voteDay: string }[],
): Faults {
  const election = electionOf(draft, []);
  const read = electionSchema.safeParse(election);
  const issues = read.success ? [] : read.error.issues.map(({ path }) => fieldOf(path));
  const faults: Record<string, Faults[string]> = {};
  for (const field of issues) faults[field] = { key: `options_fault_${field.split('.').at(-1)}` };
  const { campaignFrom: from, campaignTo: to, voteDay } = draft;
  if ((from === '') !== (to === '') || (from !== '' && !(from <= to && to < voteDay))) {
    faults.campaign = { key: 'options_fault_campaign' };
  }
  const twin = others.find(({ id, ...one }) => id !== draft.id && sameElection(one, election));
  if (twin) faults.title = { key: 'options_fault_twin', words: [twin.title] };
  for (const [at, one] of election.contestants.entries()) {
    const before = election.contestants.slice(0, at);
    if (before.some(({ number }) => number === one.number)) {
      faults[`contestants.${at}.number`] ??= { key: 'options_fault_number_twice', words: [`${one.number}`] };
    }
    const named = (list: 'names' | 'nicknames') => {
      const earlier = before.flatMap((other) => [...other.names, ...other.nicknames].map(plain));
      return one[list].find((name) => earlier.includes(plain(name)));
    };
    for (const list of ['names', 'nicknames'] as const) {
      const twice = named(list);
      if (twice) faults[`contestants.${at}.${list}`] ??= { key: 'options_fault_name_twice', words: [twice] };
    }
  }
  return faults;
}

function sameElection(one: { title: string; region: string; voteDay: string }, other: Election): boolean {
  return one.region === other.region && one.voteDay === other.voteDay && plain(one.title) === plain(other.title.id);
}

/** The field that an issue of the schema is about. */
function fieldOf([part, at, inner]: readonly PropertyKey[]): string {
  if (part === 'phases') return 'campaign';
  return part === 'contestants' ? `contestants.${String(at)}.${String(inner)}` : String(part);
}

function phasesOf({ campaignFrom, campaignTo, voteDay }: ElectionDraft): Election['phases'] {
  const day = isDay(voteDay);
  if (!day) return [];
  const vote: Election['phases'] = [
    { phase: 'vote-day', from: voteDay, to: voteDay },
    { phase: 'after', from: shifted(voteDay, 1) },
  ];
  if (!isDay(campaignFrom) || !isDay(campaignTo) || campaignTo >= voteDay) return vote;
  const [first, last] = [shifted(campaignTo, 1), shifted(voteDay, -1)];
  const quiet: Election['phases'] = first <= last ? [{ phase: 'quiet', from: first, to: last }] : [];
  return [{ phase: 'campaign', from: campaignFrom, to: campaignTo }, ...quiet, ...vote];
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

function freeId(title: string, taken: readonly string[]): string {
  const slug = plain(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const id = `own-${slug || 'pemilihan'}`;
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`;
    if (!taken.includes(free)) return free;
  }
}

export function listed(written: string): string[] {
  const entries = written.split(/[\n,;]/).map((one) => one.trim());
  return [...new Set(entries.filter(Boolean))];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
