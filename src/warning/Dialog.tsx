import type { Message } from '../vocabulary.ts';
import { Excerpt } from './Excerpt.tsx';
import { LawAndSanctions } from './LawAndSanctions.tsx';
import { PauseMark } from './PauseMark.tsx';
import type { WarningView } from './view.ts';
import { words } from './words.ts';

/** What a button of the dialog is for; the value it submits its form with. */
export const DIALOG_ACTIONS = ['edit', 'ask-again', 'post-anyway', 'not-a-violation', 'guidance'] as const;
export type DialogAction = (typeof DIALOG_ACTIONS)[number];

/** `asked-again`: "post anyway" was chosen and waits for its second question. */
export type Stage = 'warning' | 'asked-again';

/** Names for `aria-labelledby` and `aria-describedby` of the dialog element. */
export const HEADING = 'dialog-heading';
export const LEAD = 'dialog-lead';

interface Props {
  readonly view: WarningView;
  readonly stage: Stage;
  readonly message: Message;
}

/** The inside of the dialog. Its form never sends anything: `method="dialog"`, and the surface takes the submit. */
export function DialogContent({ view, stage, message }: Props) {
  return (
    <form method="dialog" class="skin sheet">
      {stage === 'warning' ? <Warning view={view} message={message} /> : <SecondQuestion view={view} />}
    </form>
  );
}

function Warning({ view, message }: { view: WarningView; message: Message }) {
  const many = view.findings.length > 1;
  return (
    <>
      <div class="scroll">
        <header>
          <PauseMark />
          <div>
            <h2 id={HEADING} {...words(view.words.heading)} />
            <p id={LEAD} {...words(view.words.lead)} />
          </div>
        </header>
        <div class="body">
          <h3 class="label" {...words(view.words.text)} />
          <Excerpt view={view} message={message} />
          {view.findings.map((finding, index) => (
            <section key={`${finding.rule} ${finding.reason}`} class={`finding ${finding.level}`}>
              <h3>
                {many && <span class="number" {...words(`${index + 1}`)} />}
                <span {...words(finding.title)} />
              </h3>
              <p {...words(finding.reason)} />
              {!view.words.instead && <Instead heading={message('warning_instead')} text={finding.instead} />}
              <LawAndSanctions finding={finding} asOf={view.asOf} message={message} />
            </section>
          ))}
          {view.words.instead && <Instead text={view.words.instead} />}
          <div class="more">
            <button type="submit" class="quiet" value="not-a-violation" aria-describedby="not-a-violation-note">
              {message('warning_not_a_violation')}
            </button>
            <button type="submit" class="quiet" value="guidance">
              {message('warning_guidance')}
            </button>
            <p id="not-a-violation-note" {...words(message('warning_not_a_violation_note'))} />
          </div>
        </div>
      </div>
      <footer>
        <button type="submit" class="primary" value="edit">
          {view.words.back}
        </button>
        <button type="submit" class="second" value="ask-again">
          {view.words.anyway}
        </button>
      </footer>
    </>
  );
}

function Instead({ heading, text }: { heading?: string; text: string }) {
  return (
    <div class="instead">
      {heading && <h4 {...words(heading)} />}
      <p {...words(text)} />
    </div>
  );
}

function SecondQuestion({ view }: { view: WarningView }) {
  return (
    <>
      <header class="scroll">
        <PauseMark />
        <div>
          <h2 id={HEADING} {...words(view.words.askAgain)} />
          <p id={LEAD} {...words(view.words.askAgainNote)} />
        </div>
      </header>
      <footer>
        <button type="submit" class="primary" value="edit">
          {view.words.back}
        </button>
        <button type="submit" class="second" value="post-anyway">
          {view.words.anywayYes}
        </button>
      </footer>
    </>
  );
}
