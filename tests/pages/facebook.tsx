/**
 * Facebook's structure: buttons are divs without stable classes; a post dialog, comments under articles, sharing, chat
 * panes; groups, profiles and the making of reels and stories on pages of their own.
 */

import { useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { LexicalBox } from './editors/lexical-box.tsx';
import { Article, type Dialog, PostDialog } from './facebook-parts.tsx';
import { texts } from './facebook-texts.ts';
import { mount } from './mount.ts';
import { DivButton, DivSend } from './parts/div-button.tsx';
import { ACCOUNTS, POSTS } from './parts/posts.ts';
import { SearchField } from './parts/search.tsx';
import { useToggle } from './parts/toggle.ts';
import './facebook.css';

const path = location.pathname;

function App() {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [chatting, setChatting] = useState(false);
  return (
    <>
      <header role="banner">
        <SearchField label={texts.search} field={{ type: 'search' }} />
        <form action="/login/" method="post">
          <input type="text" name="email" autoComplete="username" aria-label="Email" />
          <input type="password" name="pass" aria-label="Password" />
        </form>
        <DivButton label="Messenger" onPress={() => setChatting(true)} />
      </header>
      <main role="main">
        <Main open={setDialog} />
      </main>
      {dialog && <PostDialog dialog={dialog} close={() => setDialog(null)} />}
      {chatting && [1, 2].map((pane) => <ChatPane key={pane} name={`chat-${pane}`} />)}
    </>
  );
}

function Main({ open }: { open: (dialog: Dialog) => void }) {
  if (path.startsWith('/reels/create')) return <Reel />;
  if (path.startsWith('/stories/create')) return <Story />;
  if (path.startsWith('/saya')) return <Bio />;
  return (
    <>
      {path.startsWith('/groups/') && <Group />}
      <DivButton onPress={() => open({ kind: 'post' })}>
        <span>{texts.ask}</span>
      </DivButton>
      <div role="feed">
        {POSTS.map((post, index) => (
          <Article
            key={post}
            text={post}
            author={ACCOUNTS[index]?.name ?? ''}
            name={`comment-${index + 1}`}
            open={open}
          />
        ))}
      </div>
    </>
  );
}

/** The head of a group's page, and beside it a group that Facebook suggests. */
function Group() {
  const [suggested, shown] = ACCOUNTS;
  return (
    <>
      <h1>{shown.name}</h1>
      <Join />
      <div>
        <span dir="auto">{shown.bio}</span>
      </div>
      <div role="listitem">
        <span dir="auto">{suggested.name}</span>
        <span dir="auto">{suggested.bio}</span>
        <Join />
      </div>
    </>
  );
}

function Join() {
  const join = useToggle('join', 'join');
  return <DivButton label={join.done ? texts.joined : texts.join} onPress={join.press} />;
}

/** Where nothing is written, a thumb has the place of the send control. */
function ChatPane({ name }: { name: string }) {
  const composer = useComposer(isPlainEnter);
  return (
    <div role="group" aria-label="Thread composer" className="chat">
      <LexicalBox composer={composer} name={name} act="message" label={texts.message} />
      <DivSend composer={composer} label={composer.filled ? texts.send : texts.thumb} alive>
        <i aria-hidden="true">➤</i>
      </DivSend>
    </div>
  );
}

function Reel() {
  const composer = useComposer(() => false);
  return (
    <>
      <LexicalBox composer={composer} name="reel" act="post" label={texts.reel} />
      <div role="complementary">
        <DivSend composer={composer} label={texts.post} />
      </div>
    </>
  );
}

function Story() {
  const composer = useComposer(() => false);
  return (
    <>
      <div role="complementary">
        <FieldBox composer={composer} name="story" act="post" label={texts.story} attributes={{ dir: 'ltr' }} />
      </div>
      <DivSend composer={composer} label={texts.toStory} />
    </>
  );
}

function Bio() {
  const [editing, setEditing] = useState(false);
  const composer = useComposer(
    () => false,
    () => setEditing(false),
  );
  return (
    <>
      <h1>{ACCOUNTS[0].name}</h1>
      <DivButton label={texts.editBio} onPress={() => setEditing(true)} />
      {editing && (
        <>
          <FieldBox
            composer={composer}
            name="bio"
            act="post"
            label={texts.bio}
            attributes={{ 'aria-label': texts.bio }}
            autoFocus
          />
          <DivSend composer={composer} label={texts.save} />
        </>
      )}
    </>
  );
}

mount(<App />);
