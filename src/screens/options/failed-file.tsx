import { useTexts } from '../system/texts.ts';

interface Props {
  readonly file: string;
  readonly error: unknown;
  /** What stands all the same. */
  readonly rest: string;
}

/** A file that may well be sound: it is Jeda that failed with it. */
export function FailedFile({ file, error, rest }: Props) {
  const { message } = useTexts();
  return (
    <div class="fault">
      <p class="strong">{message('options_file_failed', [file])}</p>
      <p>{message('options_file_failed_again')}</p>
      <p class="meta">
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <p class="meta">{rest}</p>
    </div>
  );
}
