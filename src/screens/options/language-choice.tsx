import type { ScreenActions } from '../model/actions.ts';
import type { SettingsView } from '../model/views.ts';
import { useTexts } from '../system/texts.ts';
import { Choices } from './choices.tsx';

interface Props {
  readonly settings: SettingsView;
  readonly actions: Pick<ScreenActions, 'change'>;
}

export function LanguageChoice({ settings, actions }: Props) {
  const { message } = useTexts();
  return (
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
  );
}
