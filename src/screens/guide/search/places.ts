/** Finds the parts of the guide beside its points: sanctions, phases, the check of a rumour, and whom to ask. */
import MiniSearch from 'minisearch';
import sections from '../../../../assets/guide/sections.json' with { type: 'json' };
import { LAYERS } from '../../../rulebook/index.ts';
import type { Message } from '../../../vocabulary.ts';
import { KINDS, type Kind } from '../../model/guidance-views.ts';
import type { ScreenModel } from '../../model/views.ts';
import { groupSanctions, sanctionId } from '../group-sanctions.ts';
import { headingOf, isAsked, wordsOf } from './words.ts';

/** Where a search may lead. */
export interface Place {
  /** The id of the element that it leads to. */
  readonly target: string;
  /** The part of the guide that it is in. */
  readonly title: string;
  readonly text: string;
  /** Set where it is all points of a kind. */
  readonly kind?: Kind;
  /** Stands in the book itself, which a search covers. */
  readonly inBook?: boolean;
}

interface Entry extends Place {
  readonly id: number;
  readonly heads: string;
  readonly said: string;
}

/** More than these are a page of their own. */
const MOST = 5;

type Told = Pick<ScreenModel, 'sanctions' | 'checklist' | 'contacts' | 'calendar'>;

/** Gives the places that have all that is asked, the best first; none for a question that says nothing. */
export function createPlaces(told: Told, message: Message): (question: string) => Place[] {
  const entries = entriesOf(told, message).map((entry, id): Entry => ({ ...entry, id }));
  const index = new MiniSearch<Entry>({
    fields: ['heads', 'said'],
    tokenize: wordsOf,
    processTerm: headingOf,
    searchOptions: { boost: { heads: 4 }, combineWith: 'AND' },
  });
  index.addAll(entries);
  return (question) => {
    const words = wordsOf(question).filter(isAsked).join(' ');
    const found = index.search(words, { prefix: (term, at, terms) => at === terms.length - 1 && term.length > 2 });
    const places = found.flatMap(({ id, match }) => {
      const entry = entries[Number(id)];
      return entry ? [{ entry, isNamed: Object.values(match).some((fields) => fields.includes('heads')) }] : [];
    });
    // Where a part is named, what merely mentions the word in another part is beside it.
    const named = new Set(places.filter(({ isNamed }) => isNamed).map(({ entry }) => partOf(entry)));
    return places
      .filter(({ entry }) => named.size === 0 || named.has(partOf(entry)))
      .slice(0, MOST)
      .map(({ entry }) => entry);
  };
}

/** Rows of the table of sanctions are one part. */
function partOf({ target }: Entry): string {
  return target.split('-')[0]?.replace(/s$/, '') ?? target;
}

function entriesOf(told: Told, message: Message): Omit<Entry, 'id'>[] {
  return [
    ...headingsOf(message),
    ...sanctionsOf(told, message),
    ...rumoursOf(told, message),
    ...phasesOf(told, message),
  ];
}

function headingsOf(message: Message): Omit<Entry, 'id'>[] {
  const show = message('guide_place_show');
  const parts = ['sanctions', 'hoax', 'contacts'] as const;
  return [
    ...LAYERS.filter((layer) => layer === 'national').map((layer) => ({
      target: `layer-${layer}`,
      title: message(`guide_layer_title_${layer}`),
      text: show,
      inBook: true,
      heads: sections[layer],
      said: '',
    })),
    ...KINDS.map((kind) => ({
      target: 'ask',
      title: message('guide_place_kind', [message(`guide_kind_${kind.replace('-', '_')}`)]),
      text: show,
      kind,
      heads: sections[kind],
      said: '',
    })),
    ...parts.map((part) => ({
      target: `${part}-title`,
      title: message(`guide_jump_${part}`),
      text: show,
      heads: sections[part],
      said: '',
    })),
    ...(['calendar', 'learn'] as const).map((part) => ({
      target: part,
      title: message(`guide_jump_${part}`),
      text: show,
      heads: sections[part],
      said: '',
    })),
  ];
}

function sanctionsOf({ sanctions }: Told, message: Message): Omit<Entry, 'id'>[] {
  return groupSanctions(sanctions).flatMap(({ stage, rows }, at) =>
    rows.map(({ kind, text, law, rules }, row) => {
      const named = message(`guide_sanction_${kind}`);
      const title = `${message('guide_jump_sanctions')} · ${named}`;
      return {
        target: sanctionId(at, row),
        title,
        text,
        heads: named,
        said: `${text} ${law} ${stage} ${rules.join(' ')}`,
      };
    }),
  );
}

function rumoursOf({ checklist, contacts }: Told, message: Message): Omit<Entry, 'id'>[] {
  return [
    ...checklist.map((step) => ({
      target: 'hoax-title',
      title: message('guide_hoax'),
      text: step,
      heads: '',
      said: step,
    })),
    ...contacts.map(({ title, url, use }) => ({
      target: use === 'fact-check' ? 'hoax-title' : 'contacts-title',
      title: message(use === 'fact-check' ? 'guide_place_hoax_site' : 'guide_contacts'),
      text: title,
      heads: `${title} ${new URL(url).hostname.replaceAll('.', ' ')}`,
      said: '',
    })),
    {
      target: 'contacts-title',
      title: message('guide_contacts'),
      text: message('guide_consult'),
      heads: '',
      said: message('guide_consult'),
    },
  ];
}

/** A phase once, of the election that is nearest. */
function phasesOf({ calendar }: Told, message: Message): Omit<Entry, 'id'>[] {
  const elections = [...calendar.active, ...calendar.past];
  const phases = elections.flatMap(({ title, phases: of }) => of.map((phase) => ({ ...phase, title })));
  return [...new Map(phases.toReversed().map((phase) => [phase.id, phase])).values()].map(
    ({ label, change, title }) => ({
      target: 'calendar',
      title: `${message('guide_jump_calendar')} · ${label}`,
      text: change,
      heads: label,
      said: `${change} ${title}`,
    }),
  );
}
