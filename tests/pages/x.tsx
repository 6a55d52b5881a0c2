/**
 * X's structure: inline composer, compose dialog with a thread, replies and quotes, the page of one post, messages old and
 * new, profiles, search, side navigation. On mobile.x.com the layout for phones, where a post is written on its own page.
 */

import { useState } from 'react';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { FieldBox } from './editors/field-box.tsx';
import { mount } from './mount.ts';
import { ACCOUNTS, POSTS } from './parts/posts.ts';
import { ProfileFields } from './parts/profile-fields.tsx';
import { SearchForm } from './parts/search.tsx';
import { useToggle } from './parts/toggle.ts';
import { ComposeDialog, type Dialog, Send, Toolbar, Tweet } from './x-parts.tsx';
import { texts } from './x-texts.ts';
import './x.css';

const onPhone = location.hostname.startsWith('mobile.');
const path = location.pathname;

function App() {
  const [dialog, setDialog] = useState<Dialog | null>(path === '/compose/post' ? { kind: 'post' } : null);
  const open = (next: Dialog) => {
    if (next.kind !== 'reply') history.pushState(null, '', `/compose/post${location.search}`);
    setDialog(next);
  };
  if (onPhone && dialog) return <ComposePage close={() => setDialog(null)} />;
  return (
    <>
      <header>
        <a
          href="/compose/post"
          data-testid={onPhone ? 'FloatingActionButtons_Tweet_Button' : 'SideNav_NewTweet_Button'}
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
        <Column open={open} />
        <div data-testid="sidebarColumn">
          <SearchForm
            label={texts.search}
            field={{ role: 'combobox', 'aria-expanded': 'false', 'data-testid': 'SearchBox_Search_Input' }}
          />
          {ACCOUNTS.map(({ name, bio }, index) => (
            <div data-testid="UserCell" key={name}>
              <div data-testid="User-Name">{name}</div>
              <Follow id={`100${index}`} />
              <div dir="auto">{bio}</div>
            </div>
          ))}
        </div>
      </main>
      {dialog && <ComposeDialog key={dialog.kind} dialog={dialog} close={() => setDialog(null)} />}
    </>
  );
}

function Column({ open }: { open: (dialog: Dialog) => void }) {
  if (path.startsWith('/messages')) return <Messages />;
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.includes('/status/')) return <Status open={open} />;
  if (path === '/saya' || path === '/relawan') return <Profile own={path === '/saya'} />;
  return <Timeline open={open} />;
}

function Timeline({ open }: { open: (dialog: Dialog) => void }) {
  return (
    <div data-testid="primaryColumn">
      {!onPhone && <Inline name="home" act="post" ask={texts.ask} send={texts.post} />}
      {POSTS.map((post, index) => (
        <Tweet key={post} text={post} author={ACCOUNTS[index]?.name ?? ''} open={open} />
      ))}
    </div>
  );
}

/** The page of one post, with the box of its answer under it. */
function Status({ open }: { open: (dialog: Dialog) => void }) {
  return (
    <div data-testid="primaryColumn">
      <article tabIndex={-1} data-testid="tweet">
        <div data-testid="tweetText">{POSTS[0]}</div>
      </article>
      <Inline name="answer" act="comment" ask={texts.replyAsk} send={texts.reply} />
      <Tweet text={POSTS[1]} author={ACCOUNTS[1].name} open={open} />
    </div>
  );
}

interface InlineProps {
  readonly name: string;
  readonly act: 'post' | 'comment';
  readonly ask: string;
  readonly send: string;
}

function Inline({ name, act, ask, send }: InlineProps) {
  const composer = useComposer(isControlEnter);
  return (
    <div className="composer">
      <DraftBox composer={composer} name={name} act={act} testId="tweetTextarea_0" label={ask} />
      <Toolbar>
        <Send composer={composer} testId="tweetButtonInline" label={send} />
      </Toolbar>
    </div>
  );
}

/** On a phone the box is a plain textarea, and the button stands above it. */
function ComposePage({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <main>
      <div data-testid="primaryColumn">
        <Send composer={composer} testId="tweetButton" label={texts.post} />
        <FieldBox
          composer={composer}
          name="phone"
          act="post"
          label={texts.ask}
          attributes={{ 'data-testid': 'tweetTextarea_0' }}
          autoFocus
        />
      </div>
    </main>
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

/** The messages of x.com/i/chat: a textarea. */
function Chat() {
  const composer = useComposer(isPlainEnter);
  return (
    <div className="composer">
      <FieldBox
        composer={composer}
        name="chat"
        act="message"
        label={texts.message}
        attributes={{ 'data-testid': 'dm-composer-textarea' }}
      />
      <Send composer={composer} testId="dm-composer-send-button" label={texts.send} />
    </div>
  );
}

function Profile({ own }: { own: boolean }) {
  const [editing, setEditing] = useState(false);
  return (
    <div data-testid="primaryColumn">
      {own ? (
        <button type="button" data-testid="editProfileButton" onClick={() => setEditing(true)}>
          {texts.editProfile}
        </button>
      ) : (
        <>
          <Follow id="2000" />
          <div data-testid="UserName">{ACCOUNTS[1].name}</div>
          <div data-testid="UserDescription">{ACCOUNTS[1].bio}</div>
        </>
      )}
      {editing && <EditProfile close={() => setEditing(false)} />}
    </div>
  );
}

function EditProfile({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.editProfile}>
        <Send composer={composer} testId="Profile_Save_Button" label={texts.save} />
        <ProfileFields
          composer={composer}
          name={{ name: 'name', label: texts.name, attributes: { name: 'displayName' } }}
          bio={{ name: 'bio', label: texts.bio, attributes: { name: 'description' } }}
        />
      </div>
    </div>
  );
}

function Follow({ id }: { id: string }) {
  const follow = useToggle('follow', 'follow');
  return (
    <button type="button" data-testid={`${id}-${follow.done ? 'unfollow' : 'follow'}`} onClick={follow.press}>
      {follow.done ? texts.following : texts.follow}
    </button>
  );
}

mount(<App />);
