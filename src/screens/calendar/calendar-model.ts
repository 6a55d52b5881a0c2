/** The phases of the elections here, with today in them, or plainly that there are none, and what holds all the same. */
import { type ActiveElection, currentPhase, electionsIn, lawOf, phaseOf, type Rulebook } from '../../rulebook/index.ts';
import type { LocalText, Message } from '../../vocabulary.ts';
import type { GuidanceLaw } from '../model/guidance-views.ts';

type Election = ActiveElection['election'];

/** `from` and `to` are local days, both inclusive; without one of them it has no end on that side. */
export interface PhaseView {
  readonly id: string;
  readonly label: string;
  /** What changes for a civil servant. */
  readonly change: string;
  readonly from?: string;
  readonly to?: string;
  readonly now: boolean;
}

export interface ElectionView {
  readonly id: string;
  readonly title: string;
  readonly voteDay: string;
  readonly phases: readonly PhaseView[];
  readonly caution?: string;
}

export interface CalendarView {
  readonly today: string;
  /** Most pressing first. */
  readonly active: readonly ElectionView[];
  /** Over since long, the newest first. */
  readonly past: readonly ElectionView[];
  /** What holds whether there is an election or not. */
  readonly always: readonly GuidanceLaw[];
  /** What a source tells of the next elections. */
  readonly next: readonly GuidanceLaw[];
}

interface Reader {
  readonly rulebook: Rulebook;
  readonly region: string;
  /** Local ISO date. */
  readonly today: string;
  readonly message: Message;
  local(text: LocalText): string;
}

const ALWAYS = ['uu20-9-2', 'uu20-24-1-d', 'uu20-52-3-j', 'pp94-1-6', 'pp94-5-n-6'];
const NEXT = ['mk-135-2024'];

export function calendarModel(reader: Reader): CalendarView {
  const { rulebook, region, today } = reader;
  const active = currentPhase(rulebook, region, today).active.map(({ election }) => election);
  const past = electionsIn(rulebook, region)
    .filter((it) => it.voteDay < today && !active.includes(it))
    .toSorted((a, b) => b.voteDay.localeCompare(a.voteDay));
  return {
    today,
    active: active.map((it) => viewOf(it, reader)),
    past: past.map((it) => viewOf(it, reader, true)),
    always: lawViews(ALWAYS, reader),
    next: lawViews(NEXT, reader),
  };
}

/** `isOver`: long over; its last phase has no end, and is none of today. */
function viewOf(election: Election, { today, message, local }: Reader, isOver = false): ElectionView {
  const { id, title, voteDay, phases, caution } = election;
  const now = isOver ? undefined : phaseOf(election, today);
  return {
    id,
    title: local(title),
    voteDay,
    phases: phases.map(({ phase, from, to }) => ({
      id: phase,
      label: message(`popup_phase_${phase.replace('-', '_')}`),
      change: message(`calendar_change_${phase.replace('-', '_')}`),
      ...(from && { from }),
      ...(to && { to }),
      now: phase === now,
    })),
    ...(caution && { caution: local(caution) }),
  };
}

/** A book without its guidance does not know all of them yet. */
function lawViews(ids: readonly string[], { rulebook, local }: Reader): GuidanceLaw[] {
  const known = ids.filter((id) => id in rulebook.law);
  return lawOf(rulebook, known).map(({ reference, sources }) => {
    const source = sources.find(({ url }) => url)?.url;
    return {
      label: `${reference.instrument} ${reference.article}`,
      gist: local(reference.gist),
      ...(reference.caution && { caution: local(reference.caution) }),
      ...(source && { source }),
    };
  });
}
