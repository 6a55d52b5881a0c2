import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly accept: string;
  readonly choose: (file: File | undefined) => void;
  readonly field: Ref<HTMLInputElement>;
  readonly describedBy?: string;
}

/** A field for a file whose words are ours: the browser's own speaks the language of its menus. Its label stands where it is used. */
export function FilePick({ id, accept, choose, field, describedBy }: Props) {
  const { message } = useTexts();
  const [name, setName] = useState('');
  return (
    <span class="file-pick">
      <input
        id={id}
        ref={field}
        class="unseen"
        type="file"
        accept={accept}
        {...(describedBy && { 'aria-describedby': describedBy })}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          setName(file?.name ?? '');
          choose(file);
        }}
      />
      {/* The field itself is named by its label; this is where a hand presses. */}
      <label class="file-press" for={id} aria-hidden="true">
        {message('file_choose')}
      </label>
      <span class="help" aria-hidden="true">
        {name || message('file_none')}
      </span>
    </span>
  );
}
