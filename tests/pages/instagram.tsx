/** Instagram's structure: textareas for comments, Lexical for captions and messages, buttons without any attribute. */

import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Composer, isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { mount } from './mount.ts';
import { act, language, type PageBox } from './record.ts';
import './instagram.css';

const texts = {
  id: {
    comment: 'Tambahkan komentar…',
    send: 'Kirim',
    caption: 'Tulis keterangan...',
    share: 'Bagikan',
    create: 'Buat',
    createPost: 'Buat postingan baru',
    message: 'Pesan',
    like: 'Suka',
    follow: 'Ikuti',
    search: 'Cari',
  },
  en: {
    comment: 'Add a comment…',
    send: 'Post',
    caption: 'Write a caption...',
    share: 'Share',
    create: 'Create',
    createPost: 'Create new post',
    message: 'Message',
    like: 'Like',
    follow: 'Follow',
    search: 'Search',
  },
}[language];

const captions = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

function App() {
  const [creating, setCreating] = useState(false);
  if (location.pathname.startsWith('/direct/')) return <Messages />;
  return (
    <>
      <header>
        <input type="text" aria-label={texts.search} placeholder={texts.search} />
        <Button onClick={() => setCreating(true)}>{texts.create}</Button>
        <button type="button" onClick={(event) => act('follow', 'follow', event.nativeEvent)}>
          {texts.follow}
        </button>
      </header>
      <main>
        {captions.map((caption, index) => (
          <Article key={caption} caption={caption} name={`comment-${index + 1}`} isForm={index === 1} />
        ))}
      </main>
      {creating && <Caption close={() => setCreating(false)} />}
    </>
  );
}

/** Both kinds of comment form: one with a div for a button, one with a real submit button. */
function Article({ caption, name, isForm }: { caption: string; name: string; isForm: boolean }) {
  const composer = useComposer(isPlainEnter);
  return (
    <article>
      <h1 dir="auto">{caption}</h1>
      <Button onClick={(event) => act('like', 'like', event.nativeEvent)}>
        <svg aria-label={texts.like} width="24" height="24" role="img">
          <circle cx="12" cy="12" r="10" />
        </svg>
      </Button>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          composer.onClick(event);
        }}
      >
        <CommentBox composer={composer} name={name} />
        {isForm ? (
          <button type="submit" ref={composer.button} disabled={!composer.filled}>
            {texts.send}
          </button>
        ) : (
          <Send composer={composer}>{texts.send}</Send>
        )}
      </form>
    </article>
  );
}

function CommentBox({ composer, name }: { composer: Composer; name: string }) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    composer.changed(name, next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is added once, when it mounts
  useEffect(() => {
    const box: PageBox = {
      name,
      act: 'comment',
      text: () => latest.current,
      selection: () => ({ anchor: area.current?.selectionStart ?? 0, focus: area.current?.selectionEnd ?? 0 }),
      clear: () => change(''),
      editor: () => area.current,
    };
    return composer.add(box);
  }, []);

  return (
    <textarea
      ref={area}
      aria-label={texts.comment}
      placeholder={texts.comment}
      autoComplete="off"
      autoCorrect="off"
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event: ReactKeyboardEvent) => {
        if (composer.onKeyDown(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}

/** The last step of the wizard: only the text of the button says what it does. */
function Caption({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.createPost}>
        <Send composer={composer}>{texts.share}</Send>
        <input type="file" accept="image/*" tabIndex={-1} />
        <LexicalBox composer={composer} name="caption" act="post" label={texts.caption} autoFocus />
      </div>
    </div>
  );
}

function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <main>
      <LexicalBox composer={composer} name="dm" act="message" label={texts.message} />
      <Send composer={composer}>
        <svg aria-label={texts.send} width="24" height="24" role="img">
          <path d="M2 2 22 12 2 22z" />
        </svg>
      </Send>
    </main>
  );
}

function Send({ composer, children }: { composer: Composer; children: ReactNode }) {
  return (
    <div
      role="button"
      tabIndex={0}
      ref={composer.button}
      onClick={composer.onClick}
      onKeyDown={composer.onControlKeyDown}
    >
      {children}
    </div>
  );
}

function Button({ onClick, children }: { onClick: (event: { nativeEvent: Event }) => void; children: ReactNode }) {
  return (
    <div role="button" tabIndex={0} onClick={onClick}>
      {children}
    </div>
  );
}

mount(<App />);
