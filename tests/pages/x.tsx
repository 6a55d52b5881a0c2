/** X's structure: inline composer, compose dialog with a thread, replies and quotes, messages, search, side navigation. */

import { useState } from 'react';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { mount } from './mount.ts';
import { act } from './record.ts';
import { ComposeDialog, type Dialog, Send, Toolbar, Tweet } from './x-parts.tsx';
import { texts } from './x-texts.ts';
import './x.css';

/** The post that is replied to or quoted; a spec may bring its own by `?quoted=`. */
const tweets = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

function App() {
  const [dialog, setDialog] = useState<Dialog | null>(location.pathname === '/compose/post' ? { kind: 'post' } : null);
  const open = (next: Dialog) => {
    if (next.kind !== 'reply') history.pushState(null, '', `/compose/post${location.search}`);
    setDialog(next);
  };
  return (
    <>
      <header>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={texts.post}
          onClick={(event) => {
            event.preventDefault();
            open({ kind: 'post' });
          }}
        >
          <span>{texts.post}</span>
        </a>
      </header>
      <main>
        {location.pathname.startsWith('/messages') ? <Messages /> : <Timeline open={open} />}
        <Search />
      </main>
      {dialog && <ComposeDialog key={dialog.kind} dialog={dialog} close={() => setDialog(null)} />}
    </>
  );
}

function Timeline({ open }: { open: (dialog: Dialog) => void }) {
  const composer = useComposer(isControlEnter);
  return (
    <div data-testid="primaryColumn">
      <div className="composer">
        <DraftBox composer={composer} name="home" act="post" testId="tweetTextarea_0" label={texts.ask} />
        <Toolbar>
          <Send composer={composer} testId="tweetButtonInline" label={texts.post} />
        </Toolbar>
      </div>
      {tweets.map((tweet) => (
        <Tweet key={tweet} text={tweet} open={open} />
      ))}
    </div>
  );
}

function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <aside className="composer">
      <DraftBox composer={composer} name="dm" act="message" testId="dmComposerTextInput" label={texts.message} />
      <Send composer={composer} testId="dmComposerSendButton" label={texts.send} />
    </aside>
  );
}

function Search() {
  const [query, setQuery] = useState('');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        act('search', 'search', event.nativeEvent, query);
      }}
    >
      <input
        role="combobox"
        aria-expanded="false"
        data-testid="SearchBox_Search_Input"
        aria-label={texts.search}
        placeholder={texts.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </form>
  );
}

mount(<App />);
