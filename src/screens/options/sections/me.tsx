import { useTexts } from '../../system/texts.ts';
import type { OptionsProps } from '../options.tsx';
import { RegionChoice } from '../region-choice.tsx';
import { StatusChoice } from '../status-choice.tsx';

/** Who the person is to the law: nothing of it leaves the device. */
export function Me({ view, actions, doing }: OptionsProps) {
  const { message } = useTexts();
  return (
    <>
      <StatusChoice
        chosen={view.settings.status}
        locked={view.settings.locked.status}
        choose={(status) => actions.change({ status })}
      />
      <RegionChoice
        standing={view.standing}
        chosen={view.region}
        locked={view.settings.locked.region}
        choose={(region) => doing.keep({ region })}
      />
      <div class="field">
        <label class="field-label" for="office">
          {message('options_office')}
        </label>
        <p class="help" id="office-help">
          {message('options_office_help')}
        </p>
        <input
          id="office"
          type="text"
          maxLength={120}
          autocomplete="off"
          aria-describedby="office-help"
          defaultValue={view.office}
          onChange={(event) => doing.keep({ office: event.currentTarget.value.trim() })}
        />
      </div>
    </>
  );
}
