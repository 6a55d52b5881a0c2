import { useTexts } from '../system/texts.ts';
import type { Refusal } from './options-view.ts';

interface Props {
  readonly title: string;
  readonly refusal: Refusal;
  /** What stands all the same. */
  readonly rest: string;
}

/** A file that was not taken: where in it, the mend, and that nothing is lost. */
export function RefusedFile({ title, refusal, rest }: Props) {
  const { message } = useTexts();
  return (
    <div class="fault">
      <p class="strong">{title}</p>
      {refusal.path && (
        <p>
          {message('options_import_where')} <code>{refusal.path}</code>
        </p>
      )}
      <p>
        {message('options_import_mend')} {refusal.mend}.
      </p>
      <p class="meta">{rest}</p>
    </div>
  );
}
