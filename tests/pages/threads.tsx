/** Threads' structure: a dialog with several boxes, an inline reply, messages. `?editor=plain` brings the plain box. */

import { useState } from 'react';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { PlaintextBox } from './editors/plaintext-box.tsx';
import { mount } from './mount.ts';
import { Login } from './parts/login.tsx';
import { SearchForm } from './parts/search.tsx';
import { Button, Icon, Post } from './threads-post.tsx';
import { posts, texts } from './threads-texts.ts';
import './threads.css';

const Box = new URLSearchParams(location.search).get('editor') === 'plain' ? PlaintextBox : LexicalBox;
const names = ['kotakita', 'relawan'] as const;

/** What the dialog was opened for: a new thread, or a reply to a post. */
type Dialog = 'new' | { readonly post: string };

function App() {
  const [dialog, setDialog] = useState<Dialog | null>(location.pathname === '/intent/post' ? 'new' : null);
  if (location.pathname.startsWith('/messages')) return <Messages />;
  if (location.pathname.startsWith('/login'))
    return (
      <Login
        label={texts.login}
        name={{ name: 'username', autoComplete: 'username' }}
        password={{ name: 'password' }}
      />
    );
  return (
    <>
      <header>
        <Button onPress={() => setDialog('new')}>
          <Icon label={texts.create} />
        </Button>
        <SearchForm label={texts.search} field={{ type: 'search' }} />
      </header>
      <main>
        <Button onPress={() => setDialog('new')}>
          <span dir="auto">{texts.ask}</span>
        </Button>
        {posts.map((post, index) => (
          <Post
            key={post}
            text={post}
            name={names[index] ?? ''}
            reply={() => setDialog({ post })}
            inline={index === 0 && location.pathname.includes('/post/')}
          />
        ))}
      </main>
      {dialog && <ComposeDialog dialog={dialog} close={() => setDialog(null)} />}
    </>
  );
}

function ComposeDialog({ dialog, close }: { dialog: Dialog; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  const [count, setCount] = useState(1);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.title}>
        <h2>
          <span dir="auto">{texts.title}</span>
        </h2>
        <Button onPress={close}>{texts.cancel}</Button>
        {dialog !== 'new' && (
          <div data-pressable-container="true">
            <span dir="auto">{dialog.post}</span>
          </div>
        )}
        {Array.from({ length: count }, (_, index) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: a thread only grows
            key={index}
            composer={composer}
            name={`thread-${index}`}
            act={dialog === 'new' ? 'post' : 'comment'}
            label={texts.field}
            autoFocus
          />
        ))}
        <input type="file" accept="image/*" tabIndex={-1} />
        <Button onPress={() => setCount(count + 1)}>{texts.add}</Button>
        <div
          role="button"
          className="send"
          tabIndex={0}
          ref={composer.button}
          aria-disabled={composer.filled ? undefined : true}
          onClick={composer.onClick}
          onKeyDown={composer.onControlKeyDown}
        >
          <div>{texts.post}</div>
        </div>
      </div>
    </div>
  );
}

function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <main>
      <LexicalBox composer={composer} name="dm" act="message" label={texts.message} />
      <div
        role="button"
        tabIndex={0}
        ref={composer.button}
        onClick={composer.onClick}
        onKeyDown={composer.onControlKeyDown}
      >
        <Icon label={texts.send} />
      </div>
    </main>
  );
}

mount(<App />);
