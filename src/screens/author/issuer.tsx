import { useRef, useState } from 'preact/hooks';
import { FilePick } from '../system/file-pick.tsx';
import { useTexts } from '../system/texts.ts';
import type { AuthorActions, Issuer } from './author-view.ts';
import { Part } from './part.tsx';

interface Props {
  readonly issuer: Issuer | undefined;
  readonly set: (issuer: Issuer | undefined) => void;
  readonly doing: Pick<AuthorActions, 'makeKeys' | 'openKeys' | 'saveKeys' | 'keepKeys'>;
}

/** The keys of whoever issues: made here, kept on this device or in a file, and never sent anywhere. */
export function IssuerKeys({ issuer, set, doing }: Props) {
  const { message } = useTexts();
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const forgotten = useRef<Issuer>(undefined);

  async function take(next: Issuer | undefined, what: string) {
    set(next);
    try {
      await doing.keepKeys(next);
      setTold(what);
    } catch {
      setTold(message('author_keys_not_kept'));
    }
  }

  async function choose(file: File | undefined) {
    if (!file) return;
    const opened = await doing.openKeys(file);
    if (opened) await take(opened, message('author_keys_opened'));
    else setTold(message('author_keys_none_there', [file.name]));
    if (field.current) field.current.value = '';
  }

  function forget() {
    forgotten.current = issuer;
    take(undefined, message('author_keys_forgotten'));
  }

  return (
    <Part id="keys" title={message('author_keys')} help={message('author_keys_help')}>
      {issuer ? (
        <>
          <p>
            {message('author_fingerprint')} <code class="fingerprint">{issuer.fingerprint}</code>
          </p>
          <p class="presses">
            <button type="button" class="plain" onClick={() => doing.saveKeys(issuer)}>
              {message('author_keys_save')}
            </button>
            <button type="button" class="plain" onClick={forget}>
              {message('author_keys_forget')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="presses">
            <button
              type="button"
              class="plain"
              onClick={async () => take(await doing.makeKeys(), message('author_keys_made'))}
            >
              {message('author_keys_make')}
            </button>
            {forgotten.current && (
              <button
                type="button"
                class="plain"
                onClick={() => take(forgotten.current, message('author_keys_opened'))}
              >
                {message('settings_undo')}
              </button>
            )}
          </p>
          <label class="field-label" for="keys-file">
            {message('author_keys_open')}
          </label>
          <FilePick id="keys-file" field={field} accept=".json,application/json" choose={choose} />
        </>
      )}
      <p class="field-note" role="status">
        {told}
      </p>
    </Part>
  );
}
