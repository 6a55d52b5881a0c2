/** Messenger's structure: Lexical, and one place for the thumb and the send button. */

import { isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { mount } from './mount.ts';
import { emojiIntoLexical } from './parts/emoji-into-lexical.ts';
import { EmojiPicker } from './parts/emoji-picker.tsx';
import { SearchField } from './parts/search.tsx';
import { act, actsOnClick, language } from './record.ts';
import './messenger.css';

const texts = {
  id: {
    message: 'Pesan',
    send: 'Tekan Enter untuk mengirim',
    thumb: 'Kirim suka',
    search: 'Cari di Messenger',
    write: 'Pesan baru',
    thread: 'Penulis percakapan',
    emoji: 'Cari emoji',
  },
  en: {
    message: 'Message',
    send: 'Press enter to send',
    thumb: 'Send a like',
    search: 'Search Messenger',
    write: 'New message',
    thread: 'Thread composer',
    emoji: 'Search emoji',
  },
}[language];

const messages = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

function App() {
  return (
    <>
      <div role="navigation">
        <div role="button" tabIndex={0} aria-label={texts.write} />
        <SearchField label={texts.search} field={{ type: 'search' }} />
      </div>
      <Thread />
    </>
  );
}

function Thread() {
  const composer = useComposer(isPlainEnter);
  return (
    <div role="main">
      {messages.map((message) => (
        <div role="row" key={message}>
          <div dir="auto">{message}</div>
        </div>
      ))}
      <div role="group" aria-label={texts.thread}>
        <LexicalBox composer={composer} name="message" act="message" label={texts.message} />
        <EmojiPicker
          label={texts.emoji}
          insert={(emoji) => emojiIntoLexical(`[aria-label="${texts.message}"]`, emoji)}
        />
        <div
          role="button"
          tabIndex={0}
          ref={composer.filled ? composer.button : undefined}
          aria-label={composer.filled ? texts.send : texts.thumb}
          onClick={(event) => {
            if (composer.filled) composer.onClick(event);
            // Where the page sends earlier in a press, its click comes to an empty box.
            else if (actsOnClick) act('thumb', 'like', event.nativeEvent);
          }}
          onKeyDown={(event) => {
            if (composer.filled) composer.onControlKeyDown(event);
          }}
        >
          <svg width="20" height="20" role="presentation">
            <path d="M2 2 18 10 2 18z" />
          </svg>
        </div>
      </div>
    </div>
  );
}

mount(<App />);
