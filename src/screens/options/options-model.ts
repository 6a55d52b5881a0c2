/** What the options page shows, from the rulebook, the settings and what the browser allows. Pure. */
import type { Circulars } from '../../circulars/index.ts';
import { byBallot } from '../../rulebook/ballot.ts';
import {
  currentPhase,
  type Election,
  forceFor,
  ownPack,
  type Pack,
  type PackError,
  phaseOf,
  SHIPPED,
  type Source,
} from '../../rulebook/index.ts';
import type { LocalText } from '../../vocabulary.ts';
import type { SourceView } from '../model/guidance-views.ts';
import type { ScreenState } from '../model/screen-model.ts';
import type { SettingsView } from '../model/views.ts';
import { circularsModel, holdsOf } from './circulars-model.ts';
import type { ElectionView, OptionsView, PackView, SiteView } from './options-view.ts';
import { regionStanding } from './region-standing.ts';

export interface OptionsState extends Omit<ScreenState, 'settings'> {
  readonly settings: ScreenState['settings'] & {
    readonly office: string;
    readonly own: readonly Election[];
  };
  readonly refused: readonly PackError[];
  readonly circulars?: Circulars | undefined;
  /** What the browser allows on a site, by the id of its row: `site x`. */
  readonly leaves: ReadonlyMap<string, SiteView['leave']>;
}

export function optionsModel(state: OptionsState, settings: SettingsView): OptionsView {
  const { rulebook, leaves, refused } = state;
  const { region, office, own } = state.settings;
  const local = localIn(state);
  const laid = (state.circulars?.placed ?? []).flatMap(({ state: it, pack }) => (it === 'in-force' ? pack : []));
  const mine = new Set(own.map(({ id }) => id));
  return {
    settings,
    region,
    office,
    own,
    standing: regionStanding([...SHIPPED, ...laid], { ...state, local }),
    sites: settings.sites.map((site) => ({ ...site, leave: leaves.get(site.id) ?? 'missing' })),
    elections: rulebook.elections.filter(({ id }) => !mine.has(id)).map((one) => electionView(one, state)),
    taken: rulebook.elections.map(({ id }) => id),
    parties: rulebook.parties.map(({ id, abbreviation, name }) => ({ id, label: `${abbreviation} · ${name}` })),
    packs: [...SHIPPED, ...laid, ...own.map(ownPack)].map((pack) => packView(pack, state)),
    circulars: circularsModel(state.circulars, state),
    refused: refused.map(({ file, path, mend }) => ({ pack: file, path, mend: local(mend) })),
    tightened: tightenedIn(state),
  };
}

function electionView(election: Election, state: OptionsState): ElectionView {
  const { rulebook, settings, today, message } = state;
  const local = localIn(state);
  const { active } = currentPhase(rulebook, settings.region, today);
  const { id, region, voteDay, certainty, caution } = election;
  return {
    id,
    title: local(election.title),
    region,
    voteDay,
    phase: message(`popup_phase_${phaseOf(election, today).replace('-', '_')}`),
    active: active.some((one) => one.election.id === id),
    contestants: election.contestants
      .toSorted(byBallot)
      .map(({ number, names }) => ({ ...(number && { number }), names: names.join(' – ') })),
    certainty,
    ...(caution && { caution: local(caution) }),
    sources: sourcesOf(election.sources.flatMap((one) => rulebook.sources[one] ?? [])),
  };
}

function packView(pack: Pack, state: OptionsState): PackView {
  const { message, settings, today } = state;
  const { id, layer, issuer, region, asOf } = pack;
  return {
    id,
    layer: message(`guide_layer_${layer}`),
    title: localIn(state)(pack.title),
    issuer,
    ...(region && { region }),
    asOf,
    applies: forceFor(pack, { region: settings.region, isoDay: today }) === 'in-force',
    holds: holdsOf(pack, message),
    sources: sourcesOf(pack.sources),
  };
}

function tightenedIn({ rulebook, message, ...state }: OptionsState): string[] {
  const local = localIn(state);
  const points = rulebook.guidance.flatMap(({ text, kind, origin, tightened }) =>
    tightened ? message('options_tightened_point', [local(text), kindOf(kind), origin.issuer]) : [],
  );
  const rules = Object.values(rulebook.rules).flatMap(({ title, additions }) =>
    additions.map(({ origin }) => message('options_tightened_rule', [local(title), origin.issuer])),
  );
  return [...points, ...rules];
  function kindOf(kind: string): string {
    return message(`guide_kind_${kind.replace('-', '_')}`);
  }
}

function sourcesOf(sources: readonly Source[]): SourceView[] {
  return sources.map(({ title, url }) => ({ title, ...(url && { url }) }));
}

function localIn({ language }: Pick<ScreenState, 'language'>): (text: LocalText) => string {
  return (text) => (language === 'en' ? text.en : undefined) ?? text.id;
}
