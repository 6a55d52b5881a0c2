import { useState } from 'preact/hooks';
import { Fold } from './law-fold.tsx';
import { useTexts } from './texts.ts';

/** What the person may show to somebody who helps, in words that they may change. It goes nowhere by itself. */
export function Report({ text }: { text: string }) {
  const { message } = useTexts();
  const [written, write] = useState<string>();
  const shown = written ?? text;
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');

  async function copy() {
    setState(
      await navigator.clipboard.writeText(shown).then(
        () => 'copied' as const,
        () => 'refused' as const,
      ),
    );
  }

  return (
    <Fold title={message('report_title')}>
      <p>{message('report_help')}</p>
      <label>
        <span class="help">{message('report_name')}</span>
        <textarea
          class="report"
          rows={5}
          value={shown}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
            setState('rest');
          }}
        />
      </label>
      <button type="button" class="plain small" onClick={copy}>
        {message('report_copy')}
      </button>
      <p role="status" class="meta">
        {state !== 'rest' && message(`report_${state}`)}
      </p>
    </Fold>
  );
}
