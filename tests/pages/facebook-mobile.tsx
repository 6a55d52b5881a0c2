/** m.facebook.com on a phone: textareas, a post is written on a page of its own, and Enter breaks the line. */

import { useState } from 'react';
import { useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { texts } from './facebook-texts.ts';
import { mount } from './mount.ts';
import { DivButton, DivSend } from './parts/div-button.tsx';
import { POSTS } from './parts/posts.ts';
import { useToggle } from './parts/toggle.ts';
import './facebook.css';

function App() {
  const [writing, setWriting] = useState(false);
  const go = (to: string) => {
    history.pushState(null, '', to + location.search);
    setWriting(to === '/composer/');
  };
  if (writing) return <WritePage close={() => go('/')} />;
  return (
    <main>
      <input type="search" aria-label={texts.search} />
      <DivButton onPress={() => go('/composer/')}>{texts.ask}</DivButton>
      {POSTS.map((post, index) => (
        <Story key={post} text={post} name={`comment-${index + 1}`} />
      ))}
    </main>
  );
}

function WritePage({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <main>
      <DivSend composer={composer}>{texts.post}</DivSend>
      <FieldBox
        composer={composer}
        name="post"
        act="post"
        label={texts.ask}
        attributes={{ 'aria-label': texts.ask }}
        autoFocus
      />
    </main>
  );
}

function Story({ text, name }: { text: string; name: string }) {
  const composer = useComposer(() => false);
  const like = useToggle('like', 'like');
  return (
    <div data-tracking-duration-id={name}>
      <div data-type="text">{text}</div>
      <DivButton label={like.done ? texts.unlike : texts.like} onPress={like.press} />
      <form className="comment" onSubmit={(event) => event.preventDefault()}>
        <FieldBox
          composer={composer}
          name={name}
          act="comment"
          label={texts.writeComment}
          attributes={{ className: 'multi-line-floating-textbox' }}
        />
        <button type="button" ref={composer.button} className="textbox-submit-button" onClick={composer.onClick}>
          {texts.comment}
        </button>
      </form>
    </div>
  );
}

mount(<App />);
