import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly count: number;
  /** Whether it was done. */
  readonly forget: () => Promise<boolean>;
}

/** Deletes everything, once it was asked. */
export function ForgetAll({ count, forget }: Props) {
  const { message, language } = useTexts();
  const [state, setState] = useState<'rest' | 'asked' | 'done'>('rest');
  const no = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);

  // The harmless answer takes the focus; Enter pressed twice deletes nothing.
  useEffect(() => {
    if (state === 'asked') no.current?.focus();
  }, [state]);

  async function sure() {
    const isDone = await forget();
    setState(isDone ? 'done' : 'rest');
    // The buttons are gone.
    if (isDone) said.current?.focus();
  }

  function back() {
    setState('rest');
    requestAnimationFrame(() => start.current?.focus());
  }

  return (
    <div class="forget-all">
      {state === 'asked' && count > 0 ? (
        <fieldset class="sure">
          <legend>{message('journal_forget_sure', [new Intl.NumberFormat(language).format(count)])}</legend>
          <button type="button" class="plain" ref={no} onClick={back}>
            {message('journal_forget_no')}
          </button>
          <button type="button" class="plain danger" onClick={sure}>
            {message('journal_forget_yes')}
          </button>
        </fieldset>
      ) : (
        count > 0 && (
          <button type="button" class="plain" ref={start} onClick={() => setState('asked')}>
            {message('journal_forget')}
          </button>
        )
      )}
      <p role="status" class="meta" ref={said} tabIndex={-1}>
        {state === 'done' && count === 0 && message('journal_forgotten')}
      </p>
    </div>
  );
}
