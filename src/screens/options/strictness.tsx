import type { ScreenActions } from '../model/actions.ts';
import type { SettingsView } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { Choices } from './choices.tsx';

interface Props {
  readonly settings: SettingsView;
  readonly actions: Pick<ScreenActions, 'change'>;
}

/** How soon Jeda speaks up, and at what. */
export function Strictness({ settings, actions }: Props) {
  const { message } = useTexts();
  return (
    <>
      <Choices
        name="hold"
        legend={message('settings_hold')}
        options={(['langgar', 'waspada'] as const).map((value) => ({
          value,
          label: message(`settings_hold_${value}`),
          help: message(`settings_hold_${value}_help`),
        }))}
        locked={settings.locked.hold ? message('managed_locked', ['hold']) : undefined}
        chosen={settings.hold}
        choose={(hold) => actions.change({ hold })}
      />
      <fieldset class="choices">
        <legend>{message('settings_composing')}</legend>
        {settings.locked.whileComposing && <p class="locked">{message('managed_locked', ['whileComposing'])}</p>}
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.whileComposing}
            disabled={settings.locked.whileComposing}
            onChange={(event) => actions.change({ whileComposing: event.currentTarget.checked })}
          />
          <span>
            {message('settings_composing_strict')}
            <span class="help">{message('settings_composing_help')}</span>
          </span>
        </label>
      </fieldset>
    </>
  );
}
