import { useState } from 'preact/hooks';
import type { Entry } from '../../journal/index.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { ScreenModel } from '../model/views.ts';
import { Switch } from '../system/switch.tsx';
import { useTexts } from '../system/texts.ts';
import type { Attempt } from './use-attempt.ts';

interface Props {
  readonly model: ScreenModel['journal'];
  readonly entries: readonly Entry[];
  readonly actions: ScreenActions['journal'];
  readonly attempt: Attempt;
}

/** The texts of drafts are kept only by the person's own wish, and go when it ends. */
export function KeepText({ model, entries, actions, attempt }: Props) {
  const { message, language } = useTexts();
  const [forgotten, setForgotten] = useState(false);
  const kept = entries.filter(({ text }) => text !== undefined).length;

  async function forget(doing: Promise<void>) {
    setForgotten((await attempt(doing)) && kept > 0);
  }

  return (
    <section class="journal-texts" aria-labelledby="journal-texts">
      <h3 id="journal-texts">{message('journal_texts')}</h3>
      <Switch on={model.keepsText} set={(on) => (on ? attempt(actions.keepText(on)) : forget(actions.keepText(on)))}>
        {message('journal_keep')}
        <span class="help">{message('journal_keep_help')}</span>
      </Switch>
      {kept > 0 && (
        <p class="kept">
          <span>{message('journal_texts_kept', [new Intl.NumberFormat(language).format(kept)])}</span>
          <button type="button" class="plain" onClick={() => forget(actions.forgetTexts())}>
            {message('journal_forget_texts')}
          </button>
        </p>
      )}
      <p role="status" class="meta">
        {forgotten && kept === 0 && message('journal_texts_forgotten')}
      </p>
    </section>
  );
}
