import { Report } from '../../system/report.tsx';
import { useTexts } from '../../system/texts.ts';
import { EraseAll } from '../erase-all.tsx';
import { ImportFile } from '../import-file.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import type { OptionsProps } from '../options.tsx';
import { Privacy } from '../privacy.tsx';

/** What is kept on this device, and everything a person can do with it. */
export function Data({ model, view, actions, doing }: OptionsProps) {
  const { message } = useTexts();
  return (
    <>
      <LanguageChoice settings={view.settings} actions={actions} />
      <section aria-labelledby="export-title">
        <h3 id="export-title">{message('options_export')}</h3>
        <p class="help">{message('options_export_help')}</p>
        <button type="button" class="plain" onClick={doing.exportFile}>
          {message('options_export_button')}
        </button>
      </section>
      <ImportFile doing={doing} />
      <Privacy settings={view.settings} actions={actions} />
      <Report text={model.failures.report} />
      <EraseAll erase={doing.eraseAll} />
    </>
  );
}
