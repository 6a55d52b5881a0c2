import { useRef, useState } from 'preact/hooks';
import { Contacts } from '../guide/hoax-check.tsx';
import { KindChip, Point } from '../guide/point.tsx';
import { useSearch } from '../guide/search/use-search.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { GuidanceView } from '../model/guidance-views.ts';
import type { ScreenModel } from '../model/views.ts';
import { ArrowSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

/** How many questions stand as an invitation while nothing is asked: messages `ask_example_1` … */
const EXAMPLES = [1, 2, 3, 4, 5, 6];
/** An answer is one point; so many more may stand beside it. */
const BESIDE = 3;

/** "Bolehkah saya …?" in one's own words, answered from the rulebook or not at all. */
export function Ask({ model }: { model: ScreenModel; actions: ScreenActions }) {
  const { message } = useTexts();
  const [draft, setDraft] = useState('');
  const [question, setQuestion] = useState('');
  const search = useSearch(model.guidance);
  const field = useRef<HTMLInputElement>(null);

  function ask(text: string) {
    setDraft(text);
    setQuestion(text.trim());
  }

  return (
    <>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          ask(draft);
        }}
      >
        <label for="question">{message('ask_label')}</label>
        <div class="question-line">
          <input
            id="question"
            ref={field}
            type="text"
            maxLength={200}
            value={draft}
            placeholder={message('ask_placeholder')}
            autocomplete="off"
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button type="submit" class="primary">
            {message('ask_button')}
          </button>
        </div>
      </form>
      {question === '' && (
        <Examples
          ask={(example) => {
            ask(example);
            // The button that was pressed is gone with the others.
            field.current?.focus();
          }}
        />
      )}
      <div role="status" class="answer">
        {question !== '' && search && (
          <Answer question={question} points={search.answer(question)} near={search.near(question)} model={model} />
        )}
      </div>
    </>
  );
}

function Examples({ ask }: { ask: (question: string) => void }) {
  const { message } = useTexts();
  return (
    <section class="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{message('ask_examples')}</h2>
      <ul class="chips">
        {EXAMPLES.map((at) => (
          <li key={at}>
            <button type="button" class="plain small" onClick={() => ask(message(`ask_example_${at}`))}>
              {message(`ask_example_${at}`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{message('ask_privacy')}</p>
    </section>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly points: readonly GuidanceView[];
  /** What speaks of the same things, where no point answers. */
  readonly near: readonly GuidanceView[];
  readonly model: ScreenModel;
}

function Answer({ question, points, near, model }: AnswerProps) {
  const { message } = useTexts();
  const [first, ...others] = points;
  if (!first) {
    return (
      <>
        <section class="empty" aria-labelledby="answer-title">
          <h2 id="answer-title">{message('ask_none')}</h2>
          <p>{message('ask_none_detail', [question])}</p>
          <Contacts contacts={model.contacts} name="whom-title" />
        </section>
        {near.length > 0 && <Beside title={message('ask_touches')} points={near.slice(0, BESIDE)} />}
      </>
    );
  }
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">{message('ask_answer', [question])}</h2>
      <ul class="points">
        <Point point={first} />
      </ul>
      <p class="meta">{message('ask_rests_on')}</p>
      {others.length > 0 && <Beside title={message('ask_near')} points={others.slice(0, BESIDE)} />}
    </section>
  );
}

function Beside({ title, points }: { title: string; points: readonly GuidanceView[] }) {
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">{title}</h2>
      <ul class="near">
        {points.map((point) => (
          <li key={point.id}>
            <details class="fold">
              <summary>
                <ArrowSign />
                <KindChip kind={point.kind} /> {point.text}
              </summary>
              <ul class="points">
                <Point point={point} />
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
