import { STATUSES } from '../../vocabulary.ts';
import type { ScreenActions, SettingsView } from '../model/views.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';
import { Exceptions } from './exceptions.tsx';
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
      <Choices
        name="status"
        legend={message('settings_status')}
        help={message('settings_status_help')}
        options={STATUSES.map((value) => ({ value, label: message(`settings_status_${value.replace('-', '_')}`) }))}
        chosen={settings.status}
        choose={(status) => actions.change({ status })}
      />
      <Choices
        name="hold"
        legend={message('settings_hold')}
        options={(['langgar', 'waspada'] as const).map((value) => ({
          value,
          label: message(`settings_hold_${value}`),
          help: message(`settings_hold_${value}_help`),
        }))}
        chosen={settings.hold}
        choose={(hold) => actions.change({ hold })}
      />
      <fieldset class="choices">
        <legend>{message('settings_composing')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.whileComposing}
            onChange={(event) => actions.change({ whileComposing: event.currentTarget.checked })}
          />
          <span>
            {message('settings_composing_strict')}
            <span class="help">{message('settings_composing_help')}</span>
          </span>
        </label>
      </fieldset>
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
      <Choices
        name="language"
        legend={message('settings_language')}
        options={(['browser', 'id', 'en'] as const).map((value) => ({
          value,
          label: message(`settings_language_${value}`),
          // Each language is named in itself, for whoever cannot read the other.
          ...(value !== 'browser' && { lang: value }),
        }))}
        chosen={settings.language}
        choose={(language) => actions.change({ language })}
      />
      <Exceptions
        exceptions={settings.exceptions}
        remove={actions.removeException}
        restore={actions.restoreException}
      />
      <section class="privacy" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{message('settings_privacy')}</h2>
        <p>{message('settings_privacy_sentence')}</p>
        {settings.remembered > 0 && (
          <>
            <p>{message('settings_remembered', [`${settings.remembered}`])}</p>
            <button type="button" class="plain" onClick={actions.forgetWarnings}>
              {message('settings_forget')}
            </button>
          </>
        )}
        <Fold title={message('settings_verify')}>
          <ol>
            <li>{message('settings_verify_offline')}</li>
            <li>{message('settings_verify_network')}</li>
            <li>{message('settings_verify_permissions')}</li>
          </ol>
        </Fold>
      </section>
    </>
  );
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
  /** Of the label, where it is not that of the screen. */
  readonly lang?: 'id' | 'en';
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly help?: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choices<Value extends string>({ name, legend, help, options, chosen, choose }: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {help && <p class="help">{help}</p>}
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input type="radio" name={name} checked={option.value === chosen} onChange={() => choose(option.value)} />
          <span lang={option.lang}>
            {option.label}
            {option.help && <span class="help">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
