/** What a person writes of an election of their own, and the election that it makes. Pure. */
import type { Election } from '../../rulebook/index.ts';

export const OFFICES = ['president', 'governor', 'regent', 'mayor', 'legislative'] as const;
type Office = (typeof OFFICES)[number];

/** Lists are written one a line, or with commas between them. */
export interface ContestantDraft {
  /** Empty as long as the numbers are not drawn. */
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
  /** The day from which the candidates are determined. */
  readonly namedOn: string;
  readonly campaignFrom: string;
  readonly campaignTo: string;
  readonly contestants: readonly [ContestantDraft, ...ContestantDraft[]];
}

export const EMPTY_CONTESTANT: ContestantDraft = { number: '', names: '', nicknames: '', slogans: '', parties: [] };

export function emptyDraft(region: string): ElectionDraft {
  const common = { title: '', office: 'mayor', voteDay: '', namedOn: '', campaignFrom: '', campaignTo: '' } as const;
  return { ...common, region, contestants: [EMPTY_CONTESTANT] };
}

export function draftOf({ id, title, office, region, voteDay, phases, contestants }: Election): ElectionDraft {
  const campaign = phases.find(({ phase }) => phase === 'campaign');
  const lastBefore = phases.find(({ phase }) => phase === 'prospective')?.to;
  const [first = EMPTY_CONTESTANT, ...others] = contestants.map((one) => ({
    number: `${one.number ?? ''}`,
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
    namedOn: lastBefore ? shifted(lastBefore, 1) : '',
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
      ...(number.trim() !== '' && { number: Number(number) }),
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

/** The phases that follow from these days, each as a date field gives it. */
export function phasesOf(
  days: Pick<ElectionDraft, 'campaignFrom' | 'campaignTo' | 'voteDay'> & Partial<Pick<ElectionDraft, 'namedOn'>>,
): Election['phases'] {
  const { namedOn = '', campaignFrom, campaignTo, voteDay } = days;
  if (!isDay(voteDay)) return [];
  const vote: Election['phases'] = [
    { phase: 'vote-day', from: voteDay, to: voteDay },
    { phase: 'after', from: shifted(voteDay, 1) },
  ];
  const isCampaign = isDay(campaignFrom) && isDay(campaignTo) && campaignTo < voteDay;
  const before = phasesBefore(namedOn, isCampaign ? campaignFrom : voteDay);
  if (!isCampaign) return [...before, ...vote];
  const [first, last] = [shifted(campaignTo, 1), shifted(voteDay, -1)];
  const quiet: Election['phases'] = first <= last ? [{ phase: 'quiet', from: first, to: last }] : [];
  return [...before, { phase: 'campaign', from: campaignFrom, to: campaignTo }, ...quiet, ...vote];
}

/** Until the candidates are determined the joint decree of 2022 speaks of ethics, from then on of discipline. */
function phasesBefore(namedOn: string, next: string): Election['phases'] {
  if (!isDay(namedOn) || namedOn > next) return [];
  const prospective = { phase: 'prospective', to: shifted(namedOn, -1) } as const;
  return namedOn === next
    ? [prospective]
    : [prospective, { phase: 'candidates', from: namedOn, to: shifted(next, -1) }];
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

/** The entries of a list as a person writes it, each once. */
export function listed(written: string): string[] {
  const entries = written.split(/[\n,;]/).map((one) => one.trim());
  return [...new Set(entries.filter(Boolean))];
}

/** A name as it is compared: small letters, single spaces. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
