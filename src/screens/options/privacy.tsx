import type { ScreenActions } from '../model/actions.ts';
import type { SettingsView } from '../model/views.ts';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly settings: SettingsView;
  readonly actions: Pick<ScreenActions, 'forgetWarnings'>;
}

/** What Jeda keeps, that it sends nothing, and how a person can see that for themselves. */
export function Privacy({ settings, actions }: Props) {
  const { message } = useTexts();
  return (
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
  );
}
