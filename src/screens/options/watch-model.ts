/** What is checked and what rests, for the tab and for the settings. */
import { isWatched, type Pause, pauseOf, type Resting } from '../../browser/watched.ts';
import type { Act, Message } from '../../vocabulary.ts';
import type { TabView, WatchView } from '../model/views.ts';

/** What a person would call one kind of doing. */
const KINDS = {
  post: ['post'],
  comment: ['comment'],
  message: ['message'],
  like: ['like'],
  share: ['share'],
  follow: ['follow', 'join'],
} as const satisfies Readonly<Record<string, readonly Act[]>>;

export interface WatchState {
  readonly settings: {
    readonly pauses: readonly Pause[];
    readonly hosts: readonly string[];
    /** Sites that an institution has always watched. */
    readonly always?: readonly string[] | undefined;
  };
  /** The sites that Jeda knows, by the name that a person knows them by. */
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly now: Date;
  readonly message: Message;
}

/** The kinds of doing, and the sites, with what is set for each. `id` is understood by `restingOf`. */
export function watchModel(state: WatchState): { readonly acts: WatchView[]; readonly sites: WatchView[] } {
  const added = state.settings.hosts.map((host) => ({ id: host, name: host, added: true }));
  return {
    acts: Object.keys(KINDS).map((kind) => view(`act ${kind}`, state.message(`watch_${kind}`), state)),
    sites: [...state.sites, ...added].map(({ id, name, ...more }) => view(`site ${id}`, name, state, more)),
  };
}

/** The tab of a site where our script runs: watched, or resting. */
export function tabOf(site: { readonly id: string; readonly name: string }, state: WatchState): TabView {
  const { settings, message, now } = state;
  const { on, locked, ...row } = view(`site ${site.id}`, site.name, state);
  const common = { id: row.id, site: site.name, ...(settings.hosts.includes(site.id) && { host: site.id }) };
  if (!on) return { ...common, state: 'paused', ...(row.until !== undefined && { until: row.until }) };
  const left = Object.entries(KINDS).filter(([, acts]) => !acts.some((act) => isWatched(settings, site.id, act, now)));
  const names = left.map(([kind]) => message(`watch_${kind}`));
  return { ...common, state: 'watched', left: names, ...(locked && { locked }) };
}

/** What a row stands for among the pauses. */
export function restingOf(id: string): Resting[] {
  const [what, name = ''] = id.split(' ');
  if (what === 'site') return [{ site: name }];
  const kind = Object.entries(KINDS).find(([one]) => one === name);
  return kind ? kind[1].map((act) => ({ act })) : [];
}

function view(id: string, label: string, { settings, now }: WatchState, more: { added?: boolean } = {}): WatchView {
  if (restingOf(id).some(({ site = '' }) => settings.always?.includes(site)))
    return { id, label, on: true, locked: true };
  const [pause] = restingOf(id).flatMap((what) => pauseOf(settings.pauses, what, now) ?? []);
  return { id, label, on: !pause, ...(pause?.until !== undefined && { until: pause.until }), ...more };
}
