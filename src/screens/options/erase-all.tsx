import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';

/** Deletes everything of Jeda on this device, after one more question. */
export function EraseAll({ erase }: { erase: () => Promise<void> }) {
  const { message } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [gone, setGone] = useState(false);

  async function yes() {
    dialog.current?.close();
    await erase();
    setGone(true);
  }

  return (
    <section aria-labelledby="erase-title">
      <h3 id="erase-title">{message('options_erase')}</h3>
      <p class="help">{message('options_erase_help')}</p>
      <button type="button" class="plain danger" onClick={() => dialog.current?.showModal()}>
        {message('options_erase_button')}
      </button>
      <p role="status" class="field-note">
        {gone && message('options_erased')}
      </p>
      <dialog ref={dialog} class="question" aria-labelledby="erase-question" aria-describedby="erase-detail">
        <h2 id="erase-question">{message('options_erase_question')}</h2>
        <p id="erase-detail">{message('options_erase_detail')}</p>
        <p class="presses">
          <button type="button" class="primary" onClick={() => dialog.current?.close()}>
            {message('options_cancel')}
          </button>
          <button type="button" class="plain danger" onClick={yes}>
            {message('options_erase_yes')}
          </button>
        </p>
      </dialog>
    </section>
  );
}
