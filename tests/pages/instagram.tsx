/**
 * Instagram's structure: textareas for comments, answers to stories and the bio, Lexical for captions, messages and
 * comments under reels, buttons without any attribute. On a phone comments have a page of their own.
 */

import { type ReactNode, useRef, useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { LexicalBox } from './editors/lexical-box.tsx';
import { texts } from './instagram-texts.ts';
import { mount } from './mount.ts';
import { DivButton, DivSend } from './parts/div-button.tsx';
import { ACCOUNTS, POSTS } from './parts/posts.ts';
import { type Toggle, useToggle } from './parts/toggle.ts';
import { act } from './record.ts';
import './instagram.css';

function App() {
  const [creating, setCreating] = useState(false);
  const [sending, setSending] = useState(false);
  const path = location.pathname;
  if (path.startsWith('/direct/')) return <Messages />;
  if (path.startsWith('/stories/')) return <Story />;
  if (path.startsWith('/accounts/edit')) return <EditProfile />;
  if (path.startsWith('/reels/')) return <Reel />;
  if (path.endsWith('/comments/')) return <Comments />;
  if (path === '/relawan/') return <Profile />;
  return (
    <>
      <nav>
        <input type="text" aria-label={texts.search} placeholder={texts.search} />
        <DivButton onPress={() => setCreating(true)}>{texts.create}</DivButton>
      </nav>
      <main>
        {POSTS.map((caption, index) => (
          <Article
            key={caption}
            caption={caption}
            author={ACCOUNTS[index]?.name ?? ''}
            name={`comment-${index + 1}`}
            send={() => setSending(true)}
          />
        ))}
      </main>
      {creating && <Caption close={() => setCreating(false)} />}
      {sending && <Sending close={() => setSending(false)} />}
    </>
  );
}

interface ArticleProps {
  readonly caption: string;
  readonly author: string;
  /** Of its comment box. */
  readonly name: string;
  /** The paper plane. */
  readonly send: () => void;
}

function Article({ caption, author, name, send }: ArticleProps) {
  const composer = useComposer(isPlainEnter);
  const like = useToggle('like', 'like');
  const repost = useToggle('repost', 'share');
  return (
    <article>
      <header>
        <a href="/relawan/">{author}</a>
      </header>
      <Photo like={like} />
      <h1 dir="auto">{caption}</h1>
      <DivButton onPress={like.press}>
        <Icon label={like.done ? texts.unlike : texts.like} />
      </DivButton>
      <DivButton onPress={repost.press}>
        <Icon label={repost.done ? texts.unrepost : texts.repost} />
      </DivButton>
      <DivButton onPress={send}>
        <Icon label={texts.plane} />
      </DivButton>
      <form method="post" onSubmit={(event) => event.preventDefault()}>
        <FieldBox
          composer={composer}
          name={name}
          act="comment"
          label={texts.comment}
          attributes={{ 'aria-label': texts.comment, autoCorrect: 'off' }}
        />
        <DivSend composer={composer} alive>
          {texts.send}
        </DivSend>
      </form>
    </article>
  );
}

/** Two touches within this time like the photo, in milliseconds. */
const DOUBLE_TAP = 500;

/** A sheet lies over the picture. Two clicks or two touches on it like, and never take that back. */
function Photo({ like }: { like: Toggle }) {
  const touched = useRef(Number.NEGATIVE_INFINITY);
  return (
    <div
      className="photo"
      onDoubleClick={like.set}
      onTouchEnd={(event) => {
        if (event.timeStamp - touched.current < DOUBLE_TAP) like.set(event);
        touched.current = event.timeStamp;
      }}
    >
      <div>
        <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
      </div>
      <div className="sheet" />
    </div>
  );
}

/** Comments on a phone: a real form with a submit button. */
function Comments() {
  const composer = useComposer(isPlainEnter);
  return (
    <main>
      <h1 dir="auto">{POSTS[0]}</h1>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          composer.onClick(event);
        }}
      >
        <FieldBox
          composer={composer}
          name="comment"
          act="comment"
          label={texts.comment}
          attributes={{ 'aria-label': texts.comment }}
        />
        <button type="submit" ref={composer.button} disabled={!composer.filled}>
          {texts.send}
        </button>
      </form>
    </main>
  );
}

/** Under a reel no form stands around the box. */
function Reel() {
  const composer = useComposer(isPlainEnter);
  return (
    <main>
      <h1 dir="auto">{POSTS[1]}</h1>
      <LexicalBox composer={composer} name="reel" act="comment" label={texts.comment} />
      <DivSend composer={composer} alive>
        {texts.send}
      </DivSend>
    </main>
  );
}

function Story() {
  const composer = useComposer(isPlainEnter);
  return (
    <section>
      <FieldBox composer={composer} name="story" act="message" label={texts.reply} />
      <DivSend composer={composer} alive>
        {texts.send}
      </DivSend>
    </section>
  );
}

/** The last step of the wizard: only the text of the button says what it does. */
function Caption({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.createPost}>
        <DivSend composer={composer} alive>
          {texts.share}
        </DivSend>
        <input type="file" accept="image/*" tabIndex={-1} />
        <LexicalBox composer={composer} name="caption" act="post" label={texts.caption} autoFocus />
      </div>
    </div>
  );
}

/** Whom to send a post to: nothing of the post is shown. Words to go with it are a draft. */
function Sending({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade" onClick={(event) => event.target === event.currentTarget && close()}>
      <div role="dialog" aria-modal="true" aria-label={texts.share}>
        <label>
          <input type="checkbox" name="ContactSearchResultCheckbox" />
          {texts.person}
        </label>
        <FieldBox
          composer={composer}
          name="sending"
          act="message"
          oneLine
          attributes={{ name: 'shareCommentText', placeholder: texts.say }}
        />
        {composer.filled ? (
          <DivSend composer={composer}>{texts.send}</DivSend>
        ) : (
          <DivButton onPress={(event) => act('send', 'share', event.nativeEvent) && close()}>{texts.send}</DivButton>
        )}
      </div>
    </div>
  );
}

function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <main>
      <LexicalBox composer={composer} name="dm" act="message" label={texts.message} />
      <DivSend composer={composer} alive>
        <Icon label={texts.send} />
      </DivSend>
    </main>
  );
}

function EditProfile() {
  const composer = useComposer(() => false);
  return (
    <main>
      <form onSubmit={(event) => event.preventDefault()}>
        <FieldBox composer={composer} name="bio" act="post" label={texts.bio} attributes={{ id: 'pepBio' }} />
        <DivSend composer={composer}>{texts.submit}</DivSend>
      </form>
    </main>
  );
}

/** An account, and under it those that Instagram suggests. */
function Profile() {
  const [suggested, shown] = ACCOUNTS;
  return (
    <main>
      <header>
        <section>
          <h2>{shown.name}</h2>
          <Follow />
          <span dir="auto">{shown.bio}</span>
        </section>
      </header>
      <div className="suggested">
        <Row>
          <a href="/dukcapil/">{suggested.name}</a>
        </Row>
      </div>
    </main>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <div>
      {children}
      <Follow />
    </div>
  );
}

/** Once done it opens a menu: a chevron beside the word tells so. */
function Follow() {
  const follow = useToggle('follow', 'follow');
  return (
    <button type="button" onClick={follow.press}>
      {follow.done ? texts.following : texts.follow}
      {follow.done && <Icon label={texts.menu} />}
    </button>
  );
}

function Icon({ label }: { label: string }) {
  return (
    <svg aria-label={label} width="24" height="24" role="img">
      <path d="M2 2 22 12 2 22z" />
    </svg>
  );
}

mount(<App />);
