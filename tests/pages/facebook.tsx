/** Facebook's structure: buttons are divs without stable classes; a post dialog, comments under articles, sharing. */

import { type ReactNode, useState } from 'react';
import { type Composer, isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { mount } from './mount.ts';
import { act, language } from './record.ts';
import './facebook.css';

const texts = {
  id: {
    ask: 'Apa yang Anda pikirkan?',
    create: 'Buat postingan',
    post: 'Posting',
    like: 'Suka',
    comment: 'Komentar',
    writeComment: 'Tulis komentar…',
    share: 'Bagikan',
    shareNow: 'Bagikan sekarang',
    say: 'Katakan sesuatu tentang ini…',
    follow: 'Ikuti',
    join: 'Gabung ke grup',
    search: 'Cari di Facebook',
    close: 'Tutup',
  },
  en: {
    ask: "What's on your mind?",
    create: 'Create post',
    post: 'Post',
    like: 'Like',
    comment: 'Comment',
    writeComment: 'Write a comment…',
    share: 'Share',
    shareNow: 'Share now',
    say: 'Say something about this…',
    follow: 'Follow',
    join: 'Join group',
    search: 'Search Facebook',
    close: 'Close',
  },
}[language];

const posts = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

function App() {
  const [dialog, setDialog] = useState<'post' | 'share' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <header role="banner">
        <input type="search" aria-label={texts.search} placeholder={texts.search} />
        <form action="/login/" method="post">
          <input type="text" name="email" autoComplete="username" aria-label="Email" />
          <input type="password" name="pass" aria-label="Password" />
        </form>
      </header>
      <main role="main">
        <Button onClick={() => setDialog('post')}>
          <span>{texts.ask}</span>
        </Button>
        <Button label={texts.follow} onClick={(event) => act('follow', 'follow', event.nativeEvent)}>
          {texts.follow}
        </Button>
        <Button label={texts.join} onClick={(event) => act('join', 'join', event.nativeEvent)}>
          {texts.join}
        </Button>
        <div role="feed">
          {posts.map((post, index) => (
            <Article key={post} text={post} name={`comment-${index + 1}`} share={() => setDialog('share')} />
          ))}
        </div>
      </main>
      {dialog === 'post' && <PostDialog name="post" ask={texts.ask} send={texts.post} close={close} />}
      {dialog === 'share' && (
        <PostDialog name="share" ask={texts.say} send={texts.shareNow} close={close}>
          <Message text={posts[0] ?? ''} />
        </PostDialog>
      )}
    </>
  );
}

function Article({ text, name, share }: { text: string; name: string; share: () => void }) {
  const composer = useComposer(isPlainEnter);
  return (
    <div role="article" aria-posinset={1}>
      <Message text={text} />
      <div>
        <Button label={texts.like} onClick={(event) => act('like', 'like', event.nativeEvent)}>
          {texts.like}
        </Button>
        <Button label={texts.share} onClick={share}>
          {texts.share}
        </Button>
      </div>
      <form className="comment">
        <LexicalBox composer={composer} name={name} act="comment" label={texts.writeComment} />
        <Send composer={composer} label={texts.comment}>
          <i aria-hidden="true">➤</i>
        </Send>
      </form>
    </div>
  );
}

interface DialogProps {
  readonly name: 'post' | 'share';
  readonly ask: string;
  readonly send: string;
  readonly close: () => void;
  readonly children?: ReactNode;
}

/** In a post Enter begins a paragraph; only the button sends. */
function PostDialog({ name, ask, send, close, children }: DialogProps) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.create}>
        <Button label={texts.close} onClick={close}>
          <i aria-hidden="true">×</i>
        </Button>
        <LexicalBox composer={composer} name={name} act={name} label={ask} autoFocus />
        {children}
        <input type="file" accept="image/*" tabIndex={-1} />
        <Send composer={composer} label={send}>
          <span>{send}</span>
        </Send>
      </div>
    </div>
  );
}

function Message({ text }: { text: string }) {
  return (
    <div data-ad-preview="message" data-ad-comet-preview="message">
      <div dir="auto">{text}</div>
    </div>
  );
}

function Send({ composer, label, children }: { composer: Composer; label: string; children: ReactNode }) {
  return (
    <div
      role="button"
      ref={composer.button}
      aria-label={label}
      aria-disabled={composer.filled ? undefined : true}
      tabIndex={composer.filled ? 0 : -1}
      onClick={composer.onClick}
      onKeyDown={composer.onControlKeyDown}
    >
      {children}
    </div>
  );
}

interface ButtonProps {
  readonly label?: string;
  readonly onClick: (event: { nativeEvent: Event }) => void;
  readonly children: ReactNode;
}

function Button({ label, onClick, children }: ButtonProps) {
  return (
    <div role="button" tabIndex={0} aria-label={label} onClick={onClick}>
      {children}
    </div>
  );
}

mount(<App />);
