import type { ScreenActions, SettingsView } from '../model/views.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { Exceptions } from './exceptions.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Privacy } from './privacy.tsx';
import { StatusChoice } from './status-choice.tsx';
import { Strictness } from './strictness.tsx';
import { WatchList } from './watch-list.tsx';

interface Props {
  readonly settings: SettingsView;
  readonly actions: Omit<ScreenActions, 'check'>;
}

/** Few choices, each kept at once. */
export function Settings({ settings, actions }: Props) {
  const { message } = useTexts();
  const { acts, sites } = settings;
  const on = sites.filter((site) => site.on).length;
  return (
    <>
      <StatusChoice chosen={settings.status} choose={(status) => actions.change({ status })} />
      <Strictness settings={settings} actions={actions} />
      <section class="watched" aria-labelledby="watched-title">
        <h2 id="watched-title">{message('watch_title')}</h2>
        <p class="help">{message('watch_help')}</p>
        <WatchList rows={acts} actions={actions} />
        <Fold
          title={message('watch_sites')}
          beside={on === sites.length ? message('watch_all') : message('watch_some', [`${on}`, `${sites.length}`])}
        >
          <WatchList rows={sites} actions={actions} />
        </Fold>
      </section>
      <LanguageChoice settings={settings} actions={actions} />
      <Exceptions
        exceptions={settings.exceptions}
        remove={actions.removeException}
        restore={actions.restoreException}
      />
      <Privacy settings={settings} actions={actions} />
    </>
  );
}
