import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePick } from '../system/file-pick.tsx';
import { useTexts } from '../system/texts.ts';
import { CircularFacts } from './circular-facts.tsx';
import { signatureOf } from './circulars-model.ts';
import { FailedFile } from './failed-file.tsx';
import { JudgedExamples } from './judged-examples.tsx';
import type { CircularReading, IssuerView, OptionsActions, Refusal } from './options-view.ts';
import { RefusedFile } from './refused-file.tsx';
import { TrustQuestion } from './trust-question.tsx';

interface Props {
  readonly issuers: readonly IssuerView[];
  readonly doing: Pick<OptionsActions, 'readCircular' | 'installCircular' | 'trustIssuer' | 'undoCirculars'>;
}

type State =
  | { readonly step: 'choose' | 'reading' | 'undone' }
  | { readonly step: 'refused'; readonly refusal: Refusal; readonly file: string }
  | { readonly step: 'failed'; readonly error: unknown; readonly file: string }
  | { readonly step: 'read'; readonly reading: CircularReading; readonly file: string }
  | { readonly step: 'installed'; readonly title: string };

/** A circular from a file: first what it is, judged on this device; in force only when the person says so; and back. */
export function CircularImport({ issuers, doing }: Props) {
  const { message } = useTexts();
  const [state, setState] = useState<State>({ step: 'choose' });
  const field = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);

  // The button that had the focus is gone; the next sensible one takes it.
  useEffect(() => {
    if (state.step === 'installed') back.current?.focus();
  }, [state.step]);

  /** What goes wrong with us is told like what is wrong with a file: nobody waits for an answer that never comes. */
  async function orTell(file: string, run: () => Promise<State>) {
    setState(await run().catch((error: unknown): State => ({ step: 'failed', error, file })));
  }

  async function choose(file: File | undefined) {
    if (!file) return;
    setState({ step: 'reading' });
    await orTell(file.name, async () => {
      const read = await doing.readCircular(file);
      return 'mend' in read
        ? { step: 'refused', refusal: read, file: file.name }
        : { step: 'read', reading: read, file: file.name };
    });
    // The same file, once it is mended, has to be a change again.
    if (field.current) field.current.value = '';
  }

  const install = (reading: CircularReading, file: string) =>
    orTell(file, async () => {
      const refusal = await doing.installCircular(reading);
      return refusal ? { step: 'refused', refusal, file } : { step: 'installed', title: reading.view.title };
    });

  function cancel() {
    setState({ step: 'choose' });
    field.current?.focus();
  }

  async function undo() {
    await doing.undoCirculars();
    setState({ step: 'undone' });
    field.current?.focus();
  }

  return (
    <section
      class="circular-import"
      aria-labelledby="circular-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void choose(event.dataTransfer?.files[0]);
      }}
    >
      <h3 id="circular-title">{message('options_circular_add')}</h3>
      <label class="help" for="circular-file">
        {message('options_circular_add_help')}
      </label>
      <FilePick id="circular-file" field={field} accept=".json,application/json" choose={choose} />
      <div role="status" class="import-outcome">
        {state.step === 'reading' && <p>{message('options_circular_reading')}</p>}
        {state.step === 'refused' && (
          <RefusedFile
            title={message('options_circular_refused', [state.file])}
            refusal={state.refusal}
            rest={message('options_circular_refused_rest')}
          />
        )}
        {state.step === 'failed' && (
          <FailedFile file={state.file} error={state.error} rest={message('options_circular_refused_rest')} />
        )}
        {state.step === 'read' && (
          <Preview
            reading={state.reading}
            issuers={issuers}
            trust={doing.trustIssuer}
            install={() => install(state.reading, state.file)}
            cancel={cancel}
          />
        )}
        {state.step === 'installed' && (
          <p class="undo">
            <span class="told">{message('options_circular_installed', [state.title])}</span>
            <button type="button" class="plain" ref={back} onClick={undo}>
              {message('settings_undo')}
            </button>
          </p>
        )}
        {state.step === 'undone' && <p class="undo">{message('options_circular_undone')}</p>}
      </div>
    </section>
  );
}

interface PreviewProps {
  readonly reading: CircularReading;
  readonly issuers: readonly IssuerView[];
  readonly trust: OptionsActions['trustIssuer'];
  readonly install: () => void;
  readonly cancel: () => void;
}

function Preview({ reading, issuers, trust, install, cancel }: PreviewProps) {
  const { message } = useTexts();
  const { circular, examples, replaces, yields } = reading;
  // The person may say so while looking at it.
  const view = { ...reading.view, signature: signatureOf(circular, issuers) };
  const asks = /^(unknown|revoked|beyond)$/.test(view.signature);
  const asked = useRef(asks);
  const go = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asked.current && !asks) go.current?.focus();
    asked.current = asks;
  }, [asks]);

  return (
    <div class="card circular-preview">
      <CircularFacts view={view} />
      {replaces !== undefined && <p>{message('options_circular_replaces', [replaces])}</p>}
      {yields.length > 0 && <p class="fault">{message('options_circular_yields', [yields.join(', ')])}</p>}
      <JudgedExamples examples={examples} />
      {view.signature === 'none' && <p class="fault unsigned">{message('options_circular_unsigned')}</p>}
      {asks && <TrustQuestion view={view} trust={trust} />}
      <p class="presses">
        {!asks && (
          <button type="button" class="primary" ref={go} onClick={install}>
            {message('options_circular_install')}
          </button>
        )}
        <button type="button" class="plain" onClick={cancel}>
          {message('options_cancel')}
        </button>
      </p>
    </div>
  );
}
