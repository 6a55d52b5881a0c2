import { useRef, useState } from 'preact/hooks';
import type { LocalText, Message } from '../../vocabulary.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { LearnAnswer, ScreenModel } from '../model/views.ts';
import { Caution } from '../system/law-fold.tsx';
import { CheckSign, ThinkSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';
import { SITUATIONS, type Situation } from './situations.ts';

interface Props {
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
}

/** "Boleh atau tidak?": what really happened, and what the guidance allows, one at a time, with the reason after each answer. */
export function Learn({ model: { learned }, actions }: Props) {
  const { message } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // It goes on where the person left off.
  const [at, setAt] = useState(() => SITUATIONS.findIndex(({ id }) => !(id in learned)));
  const situation = SITUATIONS[at];

  function goTo(next: number) {
    setAt(next);
    // What is read next begins at the heading; the button that was pressed is gone.
    requestAnimationFrame(() => heading.current?.focus());
  }

  const right = SITUATIONS.filter(({ id, answer }) => learned[id] === answer).length;
  return (
    <section class="learn" aria-labelledby="learn-title">
      <h2 id="learn-title" ref={heading} tabIndex={-1}>
        {situation
          ? message('learn_progress', [String(at + 1), String(SITUATIONS.length)])
          : message('learn_done', [String(right), String(SITUATIONS.length)])}
      </h2>
      {situation ? (
        <Question
          key={situation.id}
          situation={situation}
          given={learned[situation.id]}
          answer={(given) => actions.learn(situation.id, given)}
          next={() => goTo(at + 1)}
        />
      ) : (
        <>
          <p>{message('learn_done_detail')}</p>
          <button
            type="button"
            class="plain"
            onClick={() => {
              actions.learnAgain();
              goTo(0);
            }}
          >
            {message('learn_again')}
          </button>
        </>
      )}
      <p class="quiet">{message('learn_privacy')}</p>
    </section>
  );
}

interface QuestionProps {
  readonly situation: Situation;
  readonly given: LearnAnswer | undefined;
  readonly answer: (given: LearnAnswer) => void;
  readonly next: () => void;
}

function Question({ situation, given, answer, next }: QuestionProps) {
  const { message, language } = useTexts();
  return (
    <>
      <p class="eyebrow">{whereOf(situation, message)}</p>
      <p class="situation">{textIn(language, situation.situation)}</p>
      <fieldset class="learn-choice">
        <legend>{message('learn_question')}</legend>
        {(['boleh', 'tidak'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            class="plain"
            aria-pressed={given === choice}
            disabled={given !== undefined && given !== choice}
            onClick={() => given === undefined && answer(choice)}
          >
            {message(`learn_${choice}`)}
          </button>
        ))}
      </fieldset>
      <div role="status">{given && <Result situation={situation} given={given} />}</div>
      {given && (
        <button type="button" class="primary" onClick={next}>
          {message('learn_next')}
        </button>
      )}
    </>
  );
}

function Result({ situation, given }: { situation: Situation; given: LearnAnswer }) {
  const { message, language } = useTexts();
  const { happened, answer } = situation;
  const right = given === answer;
  return (
    <div class={`learn-result ${right ? 'aman' : 'waspada'}`}>
      <p class="strong">
        {right ? <CheckSign /> : <ThinkSign />}
        {message(right ? 'learn_right' : 'learn_wrong')}
      </p>
      <p>{textIn(language, situation.reason)}</p>
      {happened && (
        <p>
          <strong>{message('learn_outcome')}</strong> {textIn(language, happened.outcome)}
        </p>
      )}
      <p class="meta">
        {message('guide_source')}: <span lang="id">{situation.source}</span>
      </p>
      <Caution>{message(happened ? 'learn_caution' : 'learn_caution_rule')}</Caution>
    </div>
  );
}

function whereOf({ happened }: Situation, message: Message): string {
  return happened ? message('learn_where', [happened.place, String(happened.year)]) : message('learn_from_rule');
}

function textIn(language: 'id' | 'en', text: LocalText): string {
  return (language === 'en' ? text.en : undefined) ?? text.id;
}
