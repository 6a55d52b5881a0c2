/** A page that is against us: X's structure and X's editor, with everything that a page can do to learn a verdict or to be in the way. */

import { isControlEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { hostile } from './hostile/acts.ts';
import { listenIn } from './hostile/looks.ts';
import { mount } from './mount.ts';
import { Send, Toolbar } from './x-parts.tsx';
import './x.css';

// Before anybody writes: what can be patched is patched, what can be heard is heard.
listenIn();
window.hostile = hostile;

function App() {
  const composer = useComposer(isControlEnter);
  return (
    <main data-testid="primaryColumn">
      <DraftBox composer={composer} name="hostile" act="post" testId="tweetTextarea_0" label="Tulis" />
      <Toolbar>
        <Send composer={composer} testId="tweetButtonInline" label="Posting" />
      </Toolbar>
    </main>
  );
}

mount(<App />);
