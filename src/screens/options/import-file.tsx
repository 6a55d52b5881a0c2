import { useRef, useState } from 'preact/hooks';
import { FilePick } from '../system/file-pick.tsx';
import { useTexts } from '../system/texts.ts';
import type { Change } from './changes.ts';
import { FailedFile } from './failed-file.tsx';
import { JudgedExamples } from './judged-examples.tsx';
import type { OptionsActions, Reading, Refusal } from './options-view.ts';
import { RefusedFile } from './refused-file.tsx';
import { regionTold } from './region-told.ts';

interface Props {
  readonly doing: Pick<OptionsActions, 'readFile' | 'apply' | 'undoImport'>;
}

type State =
  | { readonly step: 'choose' }
  | { readonly step: 'refused'; readonly refusal: Refusal; readonly file: string }
  | { readonly step: 'failed'; readonly error: unknown; readonly file: string }
  | { readonly step: 'read'; readonly reading: Reading; readonly file: string }
  | { readonly step: 'applied' | 'undone' };

/** A file of settings: first what it would change, then, if the person says so, the change; and back. */
export function ImportFile({ doing }: Props) {
  const { message } = useTexts();
  const [state, setState] = useState<State>({ step: 'choose' });
  const field = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    try {
      const read = await doing.readFile(file);
      setState(
        'mend' in read
          ? { step: 'refused', refusal: read, file: file.name }
          : { step: 'read', reading: read, file: file.name },
      );
    } catch (error) {
      setState({ step: 'failed', error, file: file.name });
    }
    // The same file, once it is mended, has to be a change again.
    if (field.current) field.current.value = '';
  }

  function apply(reading: Reading) {
    doing.apply(reading);
    setState({ step: 'applied' });
  }

  function undo() {
    doing.undoImport();
    setState({ step: 'undone' });
    field.current?.focus();
  }

  return (
    <section aria-labelledby="import-title">
      <h3 id="import-title">{message('options_import')}</h3>
      <label class="help" for="import-file">
        {message('options_import_help')}
      </label>
      <FilePick id="import-file" field={field} accept=".json,application/json" choose={choose} />
      <div role="status" class="import-outcome">
        {state.step === 'refused' && (
          <RefusedFile
            title={message('options_import_refused', [state.file])}
            refusal={state.refusal}
            rest={message('options_import_nothing_changed')}
          />
        )}
        {state.step === 'failed' && (
          <FailedFile file={state.file} error={state.error} rest={message('options_import_nothing_changed')} />
        )}
        {state.step === 'read' && (
          <div class="card">
            <p class="strong">{message('options_import_would', [state.file])}</p>
            <ul class="changes">
              {state.reading.changes.length === 0 && <li>{message('options_import_same')}</li>}
              {state.reading.changes.map((change) => (
                <ChangeLine key={change.part} change={change} />
              ))}
            </ul>
            {state.reading.hosts.length > 0 && (
              <p class="help">{message('options_import_hosts', [state.reading.hosts.join(', ')])}</p>
            )}
            {state.reading.fresh.map(({ title, examples }) => (
              <div class="judged" key={title}>
                <p class="strong">{title}</p>
                <JudgedExamples examples={examples} />
              </div>
            ))}
            <p class="presses">
              <button type="button" class="primary" onClick={() => apply(state.reading)}>
                {message('options_import_apply')}
              </button>
              <button type="button" class="plain" onClick={() => setState({ step: 'choose' })}>
                {message('options_cancel')}
              </button>
            </p>
          </div>
        )}
        {state.step === 'applied' && (
          <p class="undo">
            <span class="told">{message('options_import_applied')}</span>
            <button type="button" class="plain" onClick={undo}>
              {message('settings_undo')}
            </button>
          </p>
        )}
        {state.step === 'undone' && <p class="undo">{message('options_import_undone')}</p>}
      </div>
    </section>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const { message } = useTexts();
  const part = message(`options_part_${change.part}`);
  if ('added' in change) return <li>{message('options_change_list', [part, `${change.added}`, `${change.gone}`])}</li>;
  const told = (value: string) => {
    if (change.part === 'region') return regionTold(value, message);
    if (change.part === 'office') return value || '–';
    return message(`options_value_${change.part}_${value.replace('-', '_')}`);
  };
  return <li>{message('options_change_single', [part, told(change.before), told(change.after)])}</li>;
}
