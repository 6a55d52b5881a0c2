/** Telegram Web K: its own box beside one that only measures, one button for voice and sending, a popup for captions. */

import { useRef, useState } from 'react';
import { type Composer, isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { OwnBox } from './editors/own-box.tsx';
import { mount } from './mount.ts';
import { act, actsOnClick } from './record.ts';
import { useMentions } from './telegram-mention.tsx';
import { type Chat, chats, messages, sendsByCtrl, texts } from './telegram-texts.ts';
import './telegram.css';

const isSendKey = sendsByCtrl ? isControlEnter : isPlainEnter;

function App() {
  const [chat, setChat] = useState(chats[0] as Chat);
  return (
    <>
      <div className="sidebar-left">
        <input
          type="text"
          className="input-search-input"
          placeholder={texts.search}
          onKeyDown={(event) => {
            if (event.key === 'Enter') act('search', 'search', event.nativeEvent, event.currentTarget.value);
          }}
        />
        {chats.map((one) => (
          <a
            key={one.id}
            className="chatlist-chat"
            data-peer-id={one.id}
            href={`#${one.id}`}
            onClick={() => setChat(one)}
          >
            {one.name}
          </a>
        ))}
      </div>
      <Column key={chat.id} chat={chat} />
    </>
  );
}

function Column({ chat }: { chat: Chat }) {
  const [popup, setPopup] = useState(false);
  const [joined, setJoined] = useState(false);
  return (
    <div className="chat tabs-tab active">
      <div className="sidebar-header topbar">
        <div className="person">
          <div className="avatar person-avatar">
            {chat.kind === 'saved' && <span className="tgico avatar-icon avatar-icon-saved_filled" />}
          </div>
          <span className="peer-title">{chat.name}</span>
        </div>
        {chat.kind === 'channel' && !joined && (
          <button
            type="button"
            className="btn-primary btn-color-primary chat-join"
            onClick={(event) => {
              if (!act('join', 'join', event.nativeEvent)) return;
              setJoined(true);
            }}
          >
            {texts.join}
          </button>
        )}
      </div>
      <div className="bubbles">
        {messages.map((message) => (
          <Bubble key={message} text={message} />
        ))}
      </div>
      {chat.kind !== 'channel' && <Input attach={() => setPopup(true)} />}
      {popup && <Popup close={() => setPopup(false)} />}
    </div>
  );
}

function Bubble({ text }: { text: string }) {
  const [chosen, setChosen] = useState(false);
  return (
    <div className="bubble">
      <div className="message">
        <span className="translatable-message">{text}</span>
      </div>
      <div
        className={`reaction reaction-block${chosen ? ' is-chosen' : ''}`}
        onClick={(event) => {
          if (!act(chosen ? 'unreact' : 'react', 'like', event.nativeEvent)) return;
          setChosen(!chosen);
        }}
      >
        👍
      </div>
    </div>
  );
}

function Input({ attach }: { attach: () => void }) {
  const composer = useComposer(isSendKey);
  const { matches, ...mentions } = useMentions();
  return (
    <div className="chat-input">
      <button type="button" className="attach-file" onClick={attach}>
        +
      </button>
      <div className={`autocomplete-helper${matches.length > 0 ? ' is-visible' : ''}`}>
        {matches.map((account) => (
          <div key={account}>@{account}</div>
        ))}
      </div>
      <Boxes composer={composer} className="input-message-input" name="message" label={texts.message} {...mentions} />
      <div className="btn-send-container">
        <button
          type="button"
          ref={composer.filled ? composer.button : undefined}
          className={`btn-icon btn-circle btn-send animated-button-icon ${composer.filled ? 'send' : 'record'}`}
          onClick={(event) => {
            if (composer.filled) composer.onClick(event);
            // Where the page sends earlier in a press, its click comes to an empty box.
            else if (actsOnClick) act('voice', 'message', event.nativeEvent);
          }}
        >
          <span className="tgico">➤</span>
        </button>
      </div>
    </div>
  );
}

interface BoxesProps extends Partial<Omit<ReturnType<typeof useMentions>, 'matches'>> {
  readonly composer: Composer;
  readonly className: string;
  readonly name: string;
  readonly label: string;
}

/** The box, and its double for the height: editable too, and with the same words in it. */
function Boxes({ className, ...props }: BoxesProps) {
  const measure = useRef<HTMLDivElement>(null);
  return (
    <div className="input-message-container">
      <OwnBox {...props} act="message" className={className} measure={measure} />
      <div
        ref={measure}
        className={`${className} input-field-input-fake`}
        contentEditable
        suppressContentEditableWarning
        tabIndex={-1}
      />
    </div>
  );
}

function Popup({ close }: { close: () => void }) {
  const composer = useComposer(isSendKey, close);
  return (
    <div className="popup popup-new-media active">
      <Boxes composer={composer} className="simple-message-input-input" name="caption" label={texts.caption} />
      <button type="button" className="simple-message-input-confirm" ref={composer.button} onClick={composer.onClick}>
        {texts.send}
      </button>
    </div>
  );
}

mount(<App />);
