import { useState } from 'preact/hooks';
import type { ScreenActions } from '../model/actions.ts';
import { type GuidanceView, KINDS, type Kind } from '../model/guidance-views.ts';
import type { ScreenModel } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { Contacts, HoaxCheck } from './hoax-check.tsx';
import { Layers, layersIn } from './layers.tsx';
import { Point } from './point.tsx';
import { Sanctions } from './sanctions.tsx';
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
      {guidance ? <Book points={guidance} /> : <p role="status">{message('guide_loading')}</p>}
      <Sanctions sanctions={sanctions} status={settings.status} phase={phase} asOf={asOf} />
      <Unfold id="calendar" title={message('guide_calendar')} load={calendar} model={model} actions={actions} />
      <Unfold id="learn" title={message('guide_learn')} load={learn} model={model} actions={actions} />
      <HoaxCheck checklist={checklist} contacts={contacts} />
      <Contacts contacts={contacts} />
    </>
  );
}

function Book({ points }: { points: readonly GuidanceView[] }) {
  const { message } = useTexts();
  const [question, setQuestion] = useState('');
  const [kind, setKind] = useState<Choice>('semua');
  const search = useSearch(points);
  const asked = question.trim() !== '' && search !== undefined;
  const found = asked ? search.find(question) : points;
  const shown = found.filter((point) => kind === 'semua' || point.kind === kind);
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
        {message('guide_found', [String(shown.length)])}
      </p>
      {!asked && <Jumps points={points} />}
      {shown.length === 0 && (
        <p class="empty">{asked ? message('guide_not_found', [question.trim()]) : message('guide_nothing_of_kind')}</p>
      )}
      {asked ? <Found points={shown} /> : <Layers points={shown} />}
    </>
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
