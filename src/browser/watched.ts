/** What the person lets Jeda rest on. Pure: nobody keeps a clock running, an end is looked at when somebody asks. */
import type { Act } from '../vocabulary.ts';
import type { Settings } from './settings-schema.ts';

export type Pause = Settings['pauses'][number];

/** A site, an act, or an act on one site. */
export type Resting = Pick<Pause, 'site' | 'act'>;

interface Watching {
  readonly pauses: readonly Pause[];
  /** Ids of sites that the person's institution has always watched. */
  readonly always?: readonly string[] | undefined;
}

/** How long, in milliseconds, "for an hour" is. */
const HOUR = 3_600_000;

/** Whether a draft of this act on this site is checked now. Everything is, unless the person said otherwise and may. */
export function isWatched(settings: Watching, site: string, act: Act, now: Date): boolean {
  if (settings.always?.includes(site)) return true;
  return !settings.pauses.some((pause) => covers(pause, { site, act }) && isRunning(pause, now));
}

/** The pause of exactly this, if it runs: without `until` it has no end. The longest, if there are several. */
export function pauseOf(pauses: readonly Pause[], what: Resting, now: Date): Pause | undefined {
  const own = pauses.filter((pause) => isOf(pause, what) && isRunning(pause, now));
  return own.find(({ until }) => until === undefined) ?? own.at(-1);
}

/** The pauses when this rests from now on: for good, for an hour, or no more. Those that are over are left out. */
export function pausesWith(
  pauses: readonly Pause[],
  what: Resting,
  rest: 'ever' | 'hour' | 'none',
  now: Date,
): Pause[] {
  const others = pauses.filter((pause) => !isOf(pause, what) && isRunning(pause, now));
  if (rest === 'none') return others;
  return [...others, { ...what, ...(rest === 'hour' && { until: new Date(now.getTime() + HOUR).toISOString() }) }];
}

function covers(pause: Pause, { site, act }: Resting): boolean {
  return (pause.site ?? site) === site && (pause.act ?? act) === act;
}

function isOf(pause: Pause, { site, act }: Resting): boolean {
  return pause.site === site && pause.act === act;
}

function isRunning({ until }: Pause, now: Date): boolean {
  return until === undefined || now.getTime() < Date.parse(until);
}
