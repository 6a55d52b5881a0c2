import { useState } from 'preact/hooks';
import type { ScreenActions } from '../model/actions.ts';
import { type GuidanceView, KINDS, type Kind } from '../model/guidance-views.ts';
import type { ScreenModel } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { Contacts, HoaxCheck } from './hoax-check.tsx';
import { Layers, layersIn } from './layers.tsx';
import { Point } from './point.tsx';
import { reveal } from './reveal.ts';
import { Sanctions } from './sanctions.tsx';
import type { Place } from './search/places.ts';
import { usePlaces } from './search/use-places.ts';
import { useSearch } from './search/use-search.ts';
import { Unfold } from './unfold.tsx';

const calendar = () => import('../calendar/calendar.tsx').then(({ Calendar }) => Calendar);
const learn = () => import('../learn/learn.tsx').then(({ Learn }) => Learn);

type Choice = 'semua' | Kind;

/** The circular to read and to search, then what can follow, how to check a rumour, and whom to ask. */
export function Guidance({ model, actions }: { model: ScreenModel; actions: ScreenActions }) {
  const { message } = useTexts();
  const { guidance, sanctions, settings, phase, asOf, checklist, contacts } = model;
  return (
    <>
      {guidance ? <Book points={guidance} model={model} /> : <p role="status">{message('guide_loading')}</p>}
      <Sanctions sanctions={sanctions} status={settings.status} phase={phase} asOf={asOf} />
      <Unfold id="calendar" title={message('guide_calendar')} load={calendar} model={model} actions={actions} />
      <Unfold id="learn" title={message('guide_learn')} load={learn} model={model} actions={actions} />
      <HoaxCheck checklist={checklist} contacts={contacts} />
      <Contacts contacts={contacts} />
    </>
  );
}

function Book({ points, model }: { points: readonly GuidanceView[]; model: ScreenModel }) {
  const { message } = useTexts();
  const [question, setQuestion] = useState('');
  const [kind, setKind] = useState<Choice>('semua');
  const search = useSearch(points);
  const asked = question.trim() !== '' && search !== undefined;
  const found = asked ? search.find(question) : points;
  const shown = found.filter((point) => kind === 'semua' || point.kind === kind);
  const findPlaces = usePlaces(model, asked);
  const places = asked && kind === 'semua' ? (findPlaces?.(question) ?? []) : [];

  function go({ target, kind: of, inBook }: Place) {
    if (of) setKind(of);
    if (of || inBook) setQuestion('');
    // What it leads to may only stand there once the search is over.
    requestAnimationFrame(() => reveal(target));
  }

  return (
    <>
      <search class="ask">
        <label for="ask">{message('guide_find')}</label>
        <input
          id="ask"
          type="search"
          value={question}
          placeholder={message('guide_find_example')}
          autocomplete="off"
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </search>
      <KindChoice chosen={kind} choose={setKind} />
      <p class="unseen" role="status">
        {places.length > 0
          ? message('guide_found_places', [String(shown.length), String(places.length)])
          : message('guide_found', [String(shown.length)])}
      </p>
      {!asked && <Jumps points={points} />}
      {places.length > 0 && <Places places={places} go={go} />}
      {shown.length === 0 && places.length === 0 && (
        <p class="empty">{asked ? message('guide_not_found', [question.trim()]) : message('guide_nothing_of_kind')}</p>
      )}
      {asked ? <Found points={shown} /> : <Layers points={shown} />}
    </>
  );
}

/** Parts of the guide beside its points, each to press. */
function Places({ places, go }: { places: readonly Place[]; go: (place: Place) => void }) {
  const { message } = useTexts();
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{message('guide_places')}</h2>
      <ul class="places">
        {places.map((place) => (
          <li key={`${place.target}${place.title}${place.text}`}>
            <button type="button" onClick={() => go(place)}>
              <span class="strong">{place.title}</span> <span class="text">{place.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found, the best first. */
function Found({ points }: { points: readonly GuidanceView[] }) {
  const { message } = useTexts();
  if (points.length === 0) return null;
  return (
    <section class="found" aria-labelledby="found-title">
      <h2 id="found-title" class="unseen">
        {message('guide_results')}
      </h2>
      <ul class="points">
        {points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ul>
    </section>
  );
}

function KindChoice({ chosen, choose }: { chosen: Choice; choose: (kind: Choice) => void }) {
  const { message } = useTexts();
  return (
    <fieldset class="kinds">
      <legend class="unseen">{message('guide_show')}</legend>
      {(['semua', ...KINDS] as const).map((choice) => (
        <label key={choice} class={choice}>
          <input type="radio" name="kind" checked={choice === chosen} onChange={() => choose(choice)} />
          <span>{message(`guide_kind_${choice.replace('-', '_')}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Jumps({ points }: { points: readonly GuidanceView[] }) {
  const { message } = useTexts();
  return (
    <nav class="jumps" aria-label={message('guide_jump')}>
      {layersIn(points).map((layer) => (
        <a key={layer} href={`#layer-${layer}`}>
          {message(`guide_layer_title_${layer}`)}
        </a>
      ))}
      <a href="#sanctions-title">{message('guide_jump_sanctions')}</a>
      <a href="#calendar">{message('guide_jump_calendar')}</a>
      <a href="#learn">{message('guide_jump_learn')}</a>
      <a href="#hoax-title">{message('guide_jump_hoax')}</a>
      <a href="#contacts-title">{message('guide_jump_contacts')}</a>
      <a href="/circular.html" target="_blank" rel="noopener">
        {message('guide_print')}
      </a>
    </nav>
  );
}
