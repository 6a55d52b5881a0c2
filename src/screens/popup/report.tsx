import { useState } from 'preact/hooks';
import { Fold } from '../system/law-fold.tsx';
import { useTexts } from '../system/texts.ts';

/** What the person may show to somebody who helps. It goes nowhere by itself. */
export function Report({ text }: { text: string }) {
  const { message } = useTexts();
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');

  async function copy() {
    const written = navigator.clipboard.writeText(text);
    setState(
      await written.then(
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
        <textarea class="report" rows={5} readOnly value={text} />
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
