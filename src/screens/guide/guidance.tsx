import { useState } from 'preact/hooks';
import { KINDS, type Kind, type ScreenModel } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { findGuidance } from './find-guidance.ts';
import { GuidanceList } from './guidance-list.tsx';
import { Contacts, HoaxCheck } from './hoax-check.tsx';
import { Sanctions } from './sanctions.tsx';

type Choice = 'semua' | Kind;

/** The circular as a person asks it: may I …? Then what can follow, and how to check a rumour. */
export function Guidance({ model, toCheck }: { model: ScreenModel; toCheck: () => void }) {
  const { message } = useTexts();
  const [question, setQuestion] = useState('');
  const [kind, setKind] = useState<Choice>('semua');
  const found = findGuidance(model.guidance, question);
  const shown = found.filter((point) => kind === 'semua' || point.kind === kind);

  return (
    <>
      <search class="ask">
        <label for="ask">{message('guide_ask')}</label>
        <input
          id="ask"
          type="search"
          value={question}
          placeholder={message('guide_ask_example')}
          autocomplete="off"
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </search>
      <fieldset class="kinds">
        <legend class="unseen">{message('guide_show')}</legend>
        {(['semua', ...KINDS] as const).map((choice) => (
          <label key={choice} class={choice}>
            <input type="radio" name="kind" checked={choice === kind} onChange={() => setKind(choice)} />
            <span>{message(`guide_kind_${choice.replace('-', '_')}`)}</span>
          </label>
        ))}
      </fieldset>
      <nav class="jumps" aria-label={message('guide_jump')}>
        <a href="#sanctions-title">{message('guide_jump_sanctions')}</a>
        <a href="#hoax-title">{message('guide_jump_hoax')}</a>
        <a href="#contacts-title">{message('guide_jump_contacts')}</a>
      </nav>
      <p class="unseen" role="status">
        {message('guide_found', [String(shown.length)])}
      </p>
      {shown.length > 0 ? (
        <GuidanceList points={shown} />
      ) : (
        <div class="empty">
          <p>{question ? message('guide_nothing', [question]) : message('guide_nothing_of_kind')}</p>
          <button type="button" class="plain" onClick={toCheck}>
            {message('popup_to_check')}
          </button>
        </div>
      )}
      <Sanctions sanctions={model.sanctions} status={model.settings.status} asOf={model.asOf} />
      <HoaxCheck checklist={model.checklist} contacts={model.contacts} />
      <Contacts contacts={model.contacts} />
    </>
  );
}
