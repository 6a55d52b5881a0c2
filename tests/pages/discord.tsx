/** Discord's structure: Slate without a send button, a picture whose words are edited, reactions, invitations, forwards. */

import { useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { SlateBox } from './editors/slate-box.tsx';
import { mount } from './mount.ts';
import { SearchField } from './parts/search.tsx';
import { Pressable } from './pressable.tsx';
import { act, language } from './record.ts';
import './discord.css';

const texts = {
  id: {
    message: 'Kirim pesan ke #umum',
    edit: 'Edit',
    editing: 'Edit Pesan',
    save: 'simpan',
    cancel: 'batal',
    react: 'tekan untuk bereaksi',
    join: 'Gabung',
    joined: 'Sudah bergabung',
    forward: 'Teruskan',
    send: 'Kirim',
    search: 'Cari',
  },
  en: {
    message: 'Message #general',
    edit: 'Edit',
    editing: 'Edit Message',
    save: 'save',
    cancel: 'cancel',
    react: 'press to react',
    join: 'Join',
    joined: 'Joined',
    forward: 'Forward',
    send: 'Send',
    search: 'Search',
  },
}[language];

const messages = [
  {
    text:
      new URLSearchParams(location.search).get('quoted') ??
      'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
    server: 'Layanan warga',
  },
  { text: 'Mari menangkan pasangan nomor urut 2 untuk kota kita!', server: 'Mari menangkan pasangan nomor urut 2!' },
];

function App() {
  const [forwarded, setForwarded] = useState<string | null>(null);
  return (
    <>
      <SearchField label={texts.search} />
      <main>
        <ol role="list" data-list-id="chat-messages">
          {messages.map((message, index) => (
            <Message
              key={message.server}
              {...message}
              id={`1-${index + 1}`}
              forward={() => setForwarded(message.text)}
            />
          ))}
          <Picture />
        </ol>
        <Channel />
      </main>
      {forwarded !== null && <Forward text={forwarded} close={() => setForwarded(null)} />}
    </>
  );
}

function Channel() {
  const composer = useComposer(isPlainEnter);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <SlateBox composer={composer} name="channel" act="message" label={texts.message} />
    </form>
  );
}

function Message({ text, server, id, forward }: { text: string; server: string; id: string; forward: () => void }) {
  const [reacted, setReacted] = useState(false);
  const [joined, setJoined] = useState(false);
  return (
    <li id={`chat-messages-${id}`}>
      <h3>
        <span id={`message-username-${id}`}>warga_{id}</span>
      </h3>
      <div id={`message-content-${id}`}>{text}</div>
      <div id={`message-accessories-${id}`}>
        <h3>{server}</h3>
        <button
          type="button"
          disabled={joined}
          onClick={(event) => {
            if (!act('join', 'join', event.nativeEvent)) return;
            setJoined(true);
          }}
        >
          {joined ? texts.joined : texts.join}
        </button>
      </div>
      <div id={`message-reactions-${id}`} role="group">
        <Pressable
          label={`👍, 1, ${texts.react}`}
          pressed={reacted}
          onPress={(event) => {
            if (!act(reacted ? 'unreact' : 'react', 'like', event)) return;
            setReacted(!reacted);
          }}
        >
          👍
        </Pressable>
      </div>
      <button type="button" aria-label={texts.forward} onClick={forward}>
        ↪
      </button>
    </li>
  );
}

/** A message without words, to which words are added later. */
function Picture() {
  const [editing, setEditing] = useState(false);
  return (
    <li id="chat-messages-1-9">
      <button type="button" aria-label={texts.edit} onClick={() => setEditing(true)}>
        ✎
      </button>
      {editing && <Edit close={() => setEditing(false)} />}
    </li>
  );
}

function Edit({ close }: { close: () => void }) {
  const composer = useComposer(isPlainEnter, close);
  return (
    <div>
      <SlateBox composer={composer} name="edit" act="message" label={texts.editing} autoFocus />
      <div>
        esc ·{' '}
        <a role="button" tabIndex={0} onClick={close}>
          {texts.cancel}
        </a>{' '}
        · enter ·{' '}
        <a
          role="button"
          tabIndex={0}
          ref={composer.button}
          onClick={composer.onClick}
          onKeyDown={composer.onControlKeyDown}
        >
          {texts.save}
        </a>
      </div>
    </div>
  );
}

function Forward({ text, close }: { text: string; close: () => void }) {
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.forward}>
        <div id="message-content-forwarded">{text}</div>
        <button
          type="button"
          onClick={(event) => {
            if (!act('forward', 'share', event.nativeEvent)) return;
            close();
          }}
        >
          {texts.send}
        </button>
      </div>
    </div>
  );
}

mount(<App />);
