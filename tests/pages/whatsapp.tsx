/** WhatsApp's structure: a search and a chat of one kind of box, one place for voice and sending, captions over the chat. */

import { type ReactNode, useState } from 'react';
import { type Composer, isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { mount } from './mount.ts';
import { emojiIntoLexical } from './parts/emoji-into-lexical.ts';
import { EmojiPicker } from './parts/emoji-picker.tsx';
import { Pressable } from './pressable.tsx';
import { act, actsOnClick, language } from './record.ts';
import './whatsapp.css';

const texts = {
  id: {
    message: 'Ketik pesan',
    caption: 'Tambahkan keterangan',
    status: 'Ketik status',
    editing: 'Edit pesan',
    search: 'Cari atau mulai chat baru',
    send: 'Kirim',
    voice: 'Pesan suara',
    attach: 'Lampirkan',
    edit: 'Ubah',
    statuses: 'Status',
    channels: 'Saluran',
    follow: 'Ikuti',
    followed: 'Mengikuti',
    forward: 'Teruskan pesan',
    join: 'Gabung ke grup',
    you: '(Anda)',
    emoji: 'Cari emoji',
    reply: 'Ketik balasan',
    watch: 'Status Relawan Kota',
  },
  en: {
    message: 'Type a message',
    caption: 'Add a caption',
    status: 'Type a status',
    editing: 'Edit message',
    search: 'Search or start a new chat',
    send: 'Send',
    voice: 'Voice message',
    attach: 'Attach',
    edit: 'Change',
    statuses: 'Status',
    channels: 'Channels',
    follow: 'Follow',
    followed: 'Following',
    forward: 'Forward message',
    join: 'Join group',
    you: '(You)',
    emoji: 'Search emoji',
    reply: 'Type a reply',
    watch: 'Status of Relawan Kota',
  },
}[language];

const messages = [
  {
    text:
      new URLSearchParams(location.search).get('quoted') ??
      'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
    group: 'Layanan warga',
  },
  { text: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!', group: 'Mari menangkan pasangan nomor urut 2!' },
];

type Over =
  | 'caption'
  | 'edit'
  | 'status'
  | 'watch'
  | 'channels'
  | { readonly join: string }
  | { readonly forward: string };

function App() {
  const [over, setOver] = useState<Over | null>(null);
  const [own, setOwn] = useState(false);
  const close = () => setOver(null);
  return (
    <>
      <header>
        <button type="button" aria-label={texts.statuses} onClick={() => setOver('status')} />
        <button type="button" aria-label={texts.watch} onClick={() => setOver('watch')} />
        <button type="button" aria-label={texts.channels} onClick={() => setOver('channels')} />
      </header>
      <div id="side">
        <Search />
        <button type="button" aria-label={texts.you} onClick={() => setOwn(true)}>
          {texts.you}
        </button>
      </div>
      <Chat title={own ? `Sari ${texts.you}` : 'Warga RT 05'} over={over} open={setOver} />
      {over === 'caption' && <Caption close={close} />}
      {over === 'edit' && <Edit close={close} />}
      {over === 'status' && <Status close={close} />}
      {over === 'watch' && <Watch close={close} />}
      {over === 'channels' && <Channels />}
      {typeof over === 'object' && over !== null && 'join' in over && <Join group={over.join} close={close} />}
      {typeof over === 'object' && over !== null && 'forward' in over && <Forward close={close} />}
    </>
  );
}

/** The same kind of box as for messages: Enter opens what was found first. */
function Search() {
  const [found, setFound] = useState(false);
  const composer = useComposer(isPlainEnter, () => setFound(true));
  return (
    <div className={found ? 'found' : ''}>
      <LexicalBox composer={composer} name="search" act="search" label={texts.search} />
    </div>
  );
}

function Chat({ title, over, open }: { title: string; over: Over | null; open: (over: Over) => void }) {
  const forwarded = typeof over === 'object' && over !== null && 'forward' in over ? over.forward : undefined;
  return (
    <div id="main">
      <header>
        <span dir="auto" title={title}>
          {title}
        </span>
      </header>
      <div role="application">
        {messages.map(({ text, group }) => (
          <div role="row" key={text}>
            {forwarded !== undefined && <div role="checkbox" aria-checked={forwarded === text} />}
            <span className="selectable-text copyable-text">{text}</span>
            <a href="#undangan" onClick={() => open({ join: group })}>
              chat.whatsapp.com
            </a>
            <div role="button" tabIndex={0} aria-label={texts.forward} onClick={() => open({ forward: text })}>
              <span data-icon="forward-chat">↪</span>
            </div>
          </div>
        ))}
      </div>
      <button type="button" aria-label={texts.edit} onClick={() => open('edit')} />
      <Footer attach={() => open('caption')} />
    </div>
  );
}

function Footer({ attach }: { attach: () => void }) {
  const composer = useComposer(isPlainEnter);
  return (
    <footer>
      <div role="button" tabIndex={0} aria-label={texts.attach} onClick={attach}>
        +
      </div>
      <EmojiPicker label={texts.emoji} search={<EmojiSearch />} insert={pick} />
      <LexicalBox composer={composer} name="message" act="message" label={texts.message} />
      <button
        type="button"
        ref={composer.filled ? composer.button : undefined}
        aria-label={composer.filled ? texts.send : texts.voice}
        onClick={(event) => {
          if (composer.filled) composer.onClick(event);
          // Where the page sends earlier in a press, its click comes to an empty box.
          else if (actsOnClick) act('voice', 'message', event.nativeEvent);
        }}
      >
        <span data-icon={composer.filled ? 'wds-ic-send-filled' : 'mic-outlined'}>➤</span>
      </button>
    </footer>
  );
}

const pick = (emoji: string) => emojiIntoLexical(`footer [aria-label="${texts.message}"]`, emoji);

/** Within the footer, and a box of the same kind as that for messages: Enter takes what was found first. */
function EmojiSearch() {
  const composer = useComposer(isPlainEnter, () => pick('2️⃣'));
  return <LexicalBox composer={composer} name="emoji" act="search" label={texts.emoji} />;
}

function Caption({ close }: { close: () => void }) {
  const composer = useComposer(isPlainEnter, close);
  return (
    <div className="over media">
      <LexicalBox composer={composer} name="caption" act="message" label={texts.caption} autoFocus />
      <Send composer={composer} />
    </div>
  );
}

function Status({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="over status">
      <LexicalBox composer={composer} name="status" act="post" label={texts.status} autoFocus />
      <Send composer={composer} />
    </div>
  );
}

/** Somebody else's status, and what is answered to it. */
function Watch({ close }: { close: () => void }) {
  const composer = useComposer(isPlainEnter, close);
  return (
    <div className="over watch">
      <p>{messages[1]?.text}</p>
      <LexicalBox composer={composer} name="reply" act="message" label={texts.reply} autoFocus />
      <Send composer={composer} />
    </div>
  );
}

function Send({ composer }: { composer: Composer }) {
  return (
    <div
      role="button"
      tabIndex={0}
      ref={composer.button}
      aria-label={texts.send}
      onClick={composer.onClick}
      onKeyDown={composer.onControlKeyDown}
    >
      <span data-icon="wds-ic-send-filled">➤</span>
    </div>
  );
}

function Edit({ close }: { close: () => void }) {
  const composer = useComposer(isPlainEnter, close);
  return (
    <Dialog label={texts.editing}>
      <LexicalBox composer={composer} name="edit" act="message" label={texts.editing} autoFocus />
      <button type="button" ref={composer.button} onClick={composer.onClick}>
        <span data-icon="checkmark-medium">✓</span>
      </button>
    </Dialog>
  );
}

function Channels() {
  return (
    <div className="over" role="list">
      {messages.map(({ group }) => (
        <Channel key={group} name={group} />
      ))}
    </div>
  );
}

function Channel({ name }: { name: string }) {
  const [followed, setFollowed] = useState(false);
  return (
    <div role="listitem">
      <span dir="auto" title={name}>
        {name}
      </span>
      <button
        type="button"
        onClick={(event) => {
          if (!act(followed ? 'unfollow' : 'follow', 'follow', event.nativeEvent)) return;
          setFollowed(!followed);
        }}
      >
        {followed ? texts.followed : texts.follow}
      </button>
    </div>
  );
}

function Join({ group, close }: { group: string; close: () => void }) {
  return (
    <Dialog label={texts.join}>
      <h2>{group}</h2>
      <button
        type="button"
        onClick={(event) => {
          if (!act('join', 'join', event.nativeEvent)) return;
          close();
        }}
      >
        {texts.join}
      </button>
    </Dialog>
  );
}

function Forward({ close }: { close: () => void }) {
  return (
    <Dialog label={texts.forward}>
      <Pressable
        label={texts.send}
        onPress={(event) => {
          if (!act('forward', 'share', event)) return;
          close();
        }}
      >
        <span data-icon="wds-ic-send-filled">➤</span>
      </Pressable>
    </Dialog>
  );
}

function Dialog({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="over" role="dialog" aria-label={label}>
      {children}
    </div>
  );
}

mount(<App />);
