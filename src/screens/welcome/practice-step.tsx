import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';

/** A box like those of the sites, watched like those of the sites. What is "posted" stands below it and nowhere else. */
export function PracticeStep({ ready }: { ready: boolean }) {
  const { message } = useTexts();
  const [posted, setPosted] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  function fill(text: string) {
    if (!box.current) return;
    box.current.value = text;
    setPosted('');
    box.current.focus();
  }

  return (
    <form class="practice" onSubmit={(event) => event.preventDefault()}>
      <label class="field-label" for="practice-box">
        {message('welcome_box')}
      </label>
      <textarea
        id="practice-box"
        ref={box}
        rows={4}
        lang="id"
        spellcheck={false}
        placeholder={message('welcome_box_placeholder')}
        aria-describedby="practice-ready"
      />
      <p class="presses">
        <button type="button" class="plain" onClick={() => fill(message('welcome_text_partisan'))}>
          {message('welcome_example_partisan')}
        </button>
        <button type="button" class="plain" onClick={() => fill(message('welcome_text_clean'))}>
          {message('welcome_example_clean')}
        </button>
        <button
          type="button"
          id="practice-post"
          class="primary"
          disabled={!ready}
          onClick={() => setPosted(box.current?.value.trim() ?? '')}
        >
          {message('welcome_post')}
        </button>
      </p>
      <p class="meta" id="practice-ready" role="status">
        {posted ? message('welcome_posted', [posted]) : message(ready ? 'welcome_ready' : 'welcome_preparing')}
      </p>
    </form>
  );
}
