/** What holds in the person's region on this day, in a sentence each. Pure. */
import { currentPhase, electionsIn, forceFor, type Pack } from '../../rulebook/index.ts';
import type { LocalText } from '../../vocabulary.ts';
import type { ScreenState } from '../model/screen-model.ts';
import type { RegionStanding } from './options-view.ts';

type Reader = Pick<ScreenState, 'rulebook' | 'settings' | 'today' | 'message'> & {
  readonly local: (text: LocalText) => string;
};

/** @param packs those that ship and those that are installed. One that brings elections alone is no circular: they are told as what they are. */
export function regionStanding(
  packs: readonly Pack[],
  { rulebook, settings, today, message, local }: Reader,
): RegionStanding {
  const { region } = settings;
  const isOfRegion = (place: string | undefined) => place !== undefined && place !== 'id';
  const circulars = packs.filter(
    (pack) =>
      isOfRegion(pack.region) &&
      forceFor(pack, { region, isoDay: today }) === 'in-force' &&
      pack.guidance.length + pack.rules.length + pack.law.length > 0,
  );
  const here = electionsIn(rulebook, region).filter((it) => isOfRegion(it.region));
  const active = currentPhase(rulebook, region, today).active.filter(({ election }) => isOfRegion(election.region));
  const past = here.filter(({ id, voteDay }) => voteDay < today && !active.some(({ election }) => election.id === id));
  const list = (titles: readonly LocalText[]) => titles.map(local).join('; ');
  const running = active.map(
    ({ election, phase }) => `${local(election.title)} (${message(`popup_phase_${phase.replace('-', '_')}`)})`,
  );
  return [
    circulars.length > 0
      ? message('options_region_circulars', [list(circulars.map(({ title }) => title))])
      : message('options_region_only_national'),
    running.length > 0
      ? message('options_region_running', [running.join('; ')])
      : message('options_region_no_election'),
    ...(past.length > 0 ? [message('options_region_past', [list(past.map(({ title }) => title))])] : []),
  ];
}
