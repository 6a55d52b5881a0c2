/** A forum as anybody could have built it: forms, editable elements, a chat line, and fields that publish nothing. */

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Composer, isControlEnter, useComposer } from './composer.ts';
import { FrameBox } from './editors/frame-box.tsx';
import { FieldBox, PlainBox } from './generic-boxes.tsx';
import { mount } from './mount.ts';
import { act, keepRoot, language } from './record.ts';
import './generic.css';

const texts = {
  id: {
    search: 'Cari di forum',
    user: 'Nama pengguna',
    password: 'Kata sandi',
    logIn: 'Masuk',
    topic: 'Isi topik',
    preview: 'Pratinjau',
    bold: 'Tebal',
    create: 'Terbitkan topik',
    answer: 'Tulis balasan',
    reply: 'Balas',
    chat: 'Tulis pesan',
    send: 'Kirim',
    notice: 'Pengumuman',
    comment: 'Komentar',
    notes: 'Catatan pribadi',
    save: 'Simpan',
  },
  en: {
    search: 'Search the forum',
    user: 'User name',
    password: 'Password',
    logIn: 'Log in',
    topic: 'Your topic',
    preview: 'Preview',
    bold: 'Bold',
    create: 'Publish the topic',
    answer: 'Write a reply',
    reply: 'Reply',
    chat: 'Write a message',
    send: 'Send',
    notice: 'Notice',
    comment: 'Comment',
    notes: 'Private notes',
    save: 'Save',
  },
}[language];

const query = new URLSearchParams(location.search);

const posts = [
  query.get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

function App() {
  return (
    <>
      <header>
        <form role="search" onSubmit={sendField('search')}>
          <input type="text" name="kata" aria-label={texts.search} />
        </form>
        <form id="login" method="post" onSubmit={sendField('login')}>
          <input type="text" name="user" aria-label={texts.user} />
          <input type="password" name="password" aria-label={texts.password} />
          <button type="submit">{texts.logIn}</button>
        </form>
      </header>
      <main>
        <Topic />
        {posts.map((post, index) => (
          <Answer key={post} post={post} name={`answer-${index + 1}`} />
        ))}
        <Chat />
        <Notice />
        <Framed />
        <Notes />
      </main>
    </>
  );
}

/** A form with a textarea, and with buttons that send nothing. */
function Topic() {
  const composer = useComposer(isControlEnter);
  return (
    <form id="topic" method="post" onSubmit={submit(composer)}>
      {/* No `type`, as many pages have it: the browser would submit by it, the page does not. */}
      <button className="bold" onClick={(event) => event.preventDefault()}>
        {texts.bold}
      </button>
      <FieldBox composer={composer} name="topic" act="post" label={texts.topic} />
      <button type="button" className="preview" onClick={(event) => act('preview', 'search', event.nativeEvent)}>
        {texts.preview}
      </button>
      <Submit composer={composer}>{texts.create}</Submit>
    </form>
  );
}

/** An editable element, and a button whose word alone says what it does. */
function Answer({ post, name }: { post: string; name: string }) {
  const composer = useComposer(isControlEnter);
  return (
    <article>
      <p>{post}</p>
      <PlainBox composer={composer} name={name} act="comment" label={texts.answer} kind="true" />
      <div
        role="button"
        tabIndex={0}
        ref={composer.button}
        onClick={composer.onClick}
        onKeyDown={composer.onControlKeyDown}
      >
        {texts.reply}
      </div>
    </article>
  );
}

/** One line: the browser itself submits the form by Enter. */
function Chat() {
  const composer = useComposer(() => false);
  return (
    <form id="chat" method="post" onSubmit={submit(composer)}>
      <FieldBox composer={composer} name="chat" act="message" label={texts.chat} line />
      <Submit composer={composer}>{texts.send}</Submit>
    </form>
  );
}

/** Words in a frame, the button outside of it. */
function Framed() {
  const composer = useComposer(() => false);
  return (
    <form id="framed" method="post" onSubmit={submit(composer)}>
      <FrameBox composer={composer} name="framed" act="post" label={texts.topic} />
      <Submit composer={composer}>{texts.send}</Submit>
    </form>
  );
}

/** Box and button in a shadow root, with nothing around them that says so; beside it a button that opens something. */
function Notice() {
  const composer = useComposer(isControlEnter);
  return (
    <section>
      <Shadow>
        <PlainBox composer={composer} name="notice" act="post" label={texts.notice} kind="plaintext-only" />
        <button type="button" className="send" ref={take(composer)} onClick={composer.onClick}>
          {texts.send}
        </button>
      </Shadow>
      <button type="button" className="opener" onClick={(event) => act('opener', 'search', event.nativeEvent)}>
        {texts.comment}
      </button>
    </section>
  );
}

/** What one writes for oneself. */
function Notes() {
  const [text, setText] = useState('');
  return (
    <section className="notes">
      <textarea aria-label={texts.notes} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={(event) => act('notes', 'search', event.nativeEvent, text)}>
        {texts.save}
      </button>
    </section>
  );
}

function Submit({ composer, children }: { composer: Composer; children: ReactNode }) {
  return (
    <button type="submit" ref={take(composer)}>
      {children}
    </button>
  );
}

/** Open, or closed with `?root=closed`. */
function Shadow({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useEffect(() => {
    const mode = query.get('root') === 'closed' ? 'closed' : 'open';
    const made = host.current?.attachShadow({ mode });
    if (!made) return;
    if (mode === 'closed') keepRoot(made);
    setRoot(made);
  }, []);
  return <div ref={host}>{root && createPortal(children, root)}</div>;
}

const take = (composer: Composer) => composer.button as React.RefObject<HTMLButtonElement>;

function submit(composer: Composer) {
  return (event: FormEvent) => {
    event.preventDefault();
    composer.onClick(event);
  };
}

function sendField(name: string) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    act(name, 'search', event.nativeEvent, event.currentTarget.querySelector('input')?.value);
  };
}

mount(<App />);
