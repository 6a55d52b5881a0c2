import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../rulebook/schema.ts';
import { FilePick } from '../system/file-pick.tsx';
import { PauseMark } from '../system/signs.tsx';
import { type Texts, TextsProvider, useTexts } from '../system/texts.ts';
import { ArticleFields } from './articles.tsx';
import type { AuthorActions, AuthorView, Issuer, Refusal } from './author-view.ts';
import { ContactFields } from './contacts.tsx';
import { EditorProvider } from './editor.ts';
import { ElectionFields } from './elections.tsx';
import { ExampleFields } from './examples.tsx';
import { FaultList, goTo } from './fault-list.tsx';
import { Head } from './head.tsx';
import { IssuerKeys } from './issuer.tsx';
import { nextEdition } from './pack-draft.ts';
import { PointFields } from './points.tsx';
import { Preview } from './preview.tsx';
import { RuleFields } from './rules.tsx';
import { SourceFields } from './sources.tsx';
import { useDraft } from './use-draft.ts';
import { useJudged } from './use-judged.ts';
import { WordFields } from './words.tsx';

interface Props {
  readonly view: AuthorView;
  readonly doing: AuthorActions;
  readonly texts: Texts;
}

/** A circular as a pack, for those who issue one and have no terminal. */
export function Author({ view, doing, texts }: Props) {
  const { message, language } = texts;
  const { pack, faults, isKept, history, step } = useDraft(view.draft, doing);
  const { points, tried, tryOut, judged } = useJudged(pack, faults, doing);
  const [issuer, setIssuer] = useState(view.issuer);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  /** Everything that is wrong is shown, not only where the person has been. */
  const [isAsked, setAsked] = useState(false);

  useEffect(() => {
    document.title = `${message('author_page')} · Jeda`;
  }, [message]);

  const told = faults.map(({ path, mend }) => ({ path, mend: (language === 'en' ? mend.en : undefined) ?? mend.id }));
  const faultAt = (field: string) => {
    if (!isAsked && !touched.has(field)) return undefined;
    return told.find(({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
      ?.mend;
  };
  const touch = (field: string) => {
    if (field !== '' && !touched.has(field)) setTouched(new Set([...touched, field]));
  };
  const change = (field: string, part: Partial<Pack>) => step({ kind: 'change', field, part });

  async function save(by?: Issuer) {
    const standing = doing.faultsOf(pack);
    setAsked(true);
    const [first] = standing;
    if (first) goTo(first.path);
    else await doing.save(pack, by);
  }

  return (
    <TextsProvider value={texts}>
      <EditorProvider value={{ pack, change, faultAt }}>
        <div class="author">
          <header class="top">
            <PauseMark />
            <h1>{message('author_page')}</h1>
          </header>
          <main>
            <p class="section-lead">{message('author_lead')}</p>
            <Bar
              canUndo={history.past.length > 0}
              canRedo={history.future.length > 0}
              isKept={isKept}
              undo={() => step({ kind: 'undo' })}
              redo={() => step({ kind: 'redo' })}
            />
            <OpenFile
              doing={doing}
              replace={(next) => {
                setAsked(false);
                setTouched(new Set());
                step({ kind: 'replace', pack: next });
              }}
            />
            {/* Where the person has been, a fault is shown. */}
            <form noValidate onSubmit={(event) => event.preventDefault()} onFocusOut={(event) => touch(idOf(event))}>
              <Head />
              <PointFields law={view.law} />
              <RuleFields rules={view.rules} law={view.law} />
              <SourceFields />
              <ArticleFields />
              <WordFields />
              <ElectionFields parties={view.parties} readTable={doing.readTable} />
              <ContactFields />
              <ExampleFields rules={view.rules} judged={judged} />
            </form>
            <IssuerKeys issuer={issuer} set={setIssuer} doing={doing} />
            <section aria-labelledby="save-title">
              <h2 id="save-title">{message('author_save')}</h2>
              <div role="status">
                <FaultList faults={told} />
              </div>
              <p class="presses">
                {issuer && (
                  <button type="button" class="primary" onClick={() => save(issuer)}>
                    {message('author_save_signed')}
                  </button>
                )}
                <button type="button" class={issuer ? 'plain' : 'primary'} onClick={() => save()}>
                  {message('author_save_plain')}
                </button>
              </p>
              {!issuer && <p class="help">{message('author_save_unsigned_help')}</p>}
            </section>
          </main>
          <Preview points={points} tried={tried} tryOut={tryOut} />
        </div>
      </EditorProvider>
    </TextsProvider>
  );
}

const idOf = ({ target }: FocusEvent): string => (target instanceof HTMLElement ? target.id : '');

interface BarProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isKept: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** `aria-disabled`: the button that is pressed keeps the focus when nothing more can be taken back. */
function Bar({ canUndo, canRedo, isKept, undo, redo }: BarProps) {
  const { message } = useTexts();
  return (
    <div class="bar">
      <button type="button" class="plain small" aria-disabled={!canUndo} onClick={undo}>
        {message('settings_undo')}
      </button>
      <button type="button" class="plain small" aria-disabled={!canRedo} onClick={redo}>
        {message('author_redo')}
      </button>
      <span class="meta" role="status">
        {message(isKept ? 'author_kept' : 'author_not_kept')}
      </span>
    </div>
  );
}

interface OpenProps {
  readonly doing: Pick<AuthorActions, 'open' | 'fresh'>;
  readonly replace: (pack: Pack) => void;
}

/** A circular that was issued before, for its next edition, or an empty one. What was written can be brought back. */
function OpenFile({ doing, replace }: OpenProps) {
  const { message } = useTexts();
  const [outcome, setOutcome] = useState<{ readonly file: string; readonly read: Pack | Refusal }>();
  const field = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    const read = await doing.open(file);
    setOutcome({ file: file.name, read });
    if (!('mend' in read)) replace(nextEdition(read));
    if (field.current) field.current.value = '';
  }

  return (
    <section class="sunk" aria-labelledby="open-title">
      <h2 id="open-title">{message('author_open')}</h2>
      <label class="help" for="open-file">
        {message('author_open_help')}
      </label>
      <p class="row-of-two">
        <FilePick id="open-file" field={field} accept=".json,application/json" choose={choose} />
        <button type="button" class="plain" onClick={() => replace(doing.fresh())}>
          {message('author_fresh')}
        </button>
      </p>
      <div role="status">
        {outcome && 'mend' in outcome.read && (
          <div class="fault">
            <p class="strong">{message('options_import_refused', [outcome.file])}</p>
            <p>
              {outcome.read.path && <code>{outcome.read.path}</code>} {outcome.read.mend}
            </p>
          </div>
        )}
        {outcome && !('mend' in outcome.read) && (
          <p>{message('author_opened', [outcome.file, `${(outcome.read.version ?? 1) + 1}`])}</p>
        )}
      </div>
    </section>
  );
}
