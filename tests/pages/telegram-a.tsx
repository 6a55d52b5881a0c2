/** Telegram Web A: boxes known by their ids, one button for voice, sending and forwarding, a modal for captions. */

import { useState } from 'react';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
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
    <div id="Main">
      <div id="LeftColumn">
        <input
          type="text"
          id="telegram-search-input"
          placeholder={texts.search}
          onKeyDown={(event) => {
            if (event.key === 'Enter') act('search', 'search', event.nativeEvent, event.currentTarget.value);
          }}
        />
        {chats.map((one) => (
          <a key={one.id} className="ListItem-button" href={`#${one.id}`} onClick={() => setChat(one)}>
            {one.name}
          </a>
        ))}
      </div>
      <Column key={chat.id} chat={chat} />
    </div>
  );
}

function Column({ chat }: { chat: Chat }) {
  const [modal, setModal] = useState(false);
  const [joined, setJoined] = useState(false);
  const [forwarded, setForwarded] = useState<string | null>(null);
  return (
    <div id="MiddleColumn">
      <div className="MiddleHeader">
        <div className={`Avatar${chat.kind === 'saved' ? ' saved-messages' : ''}`} />
        <h3 className="fullName">{chat.name}</h3>
      </div>
      <div className="messages-container">
        {messages.map((message) => (
          <Message key={message} text={message} forward={() => setForwarded(message)} />
        ))}
      </div>
      <div className="middle-column-footer">
        {chat.kind !== 'channel' && (
          <Footer forwarded={forwarded} sent={() => setForwarded(null)} attach={() => setModal(true)} />
        )}
        {chat.kind === 'channel' && !joined && (
          <button
            type="button"
            className="Button tiny join-subscribe-button"
            onClick={(event) => {
              if (!act('join', 'join', event.nativeEvent)) return;
              setJoined(true);
            }}
          >
            {texts.join}
          </button>
        )}
      </div>
      {modal && <Modal close={() => setModal(false)} />}
    </div>
  );
}

function Message({ text, forward }: { text: string; forward: () => void }) {
  const [chosen, setChosen] = useState(false);
  return (
    <div className="Message">
      <div className="text-content">{text}</div>
      <button
        type="button"
        className={`Button message-reaction${chosen ? ' chosen' : ''}`}
        onClick={(event) => {
          if (!act(chosen ? 'unreact' : 'react', 'like', event.nativeEvent)) return;
          setChosen(!chosen);
        }}
      >
        👍
      </button>
      <button type="button" className="forward" onClick={forward}>
        ↪
      </button>
    </div>
  );
}

interface FooterProps {
  readonly forwarded: string | null;
  readonly sent: () => void;
  readonly attach: () => void;
}

function Footer({ forwarded, sent, attach }: FooterProps) {
  const composer = useComposer(isSendKey, sent);
  const { matches, ...mentions } = useMentions();
  const sends = composer.filled || forwarded !== null;
  return (
    <div className="Composer">
      {forwarded !== null && (
        <div className="ComposerEmbeddedMessage">
          <i className="icon icon-forward" />
          <p className="message-text">{forwarded}</p>
        </div>
      )}
      <button type="button" className="AttachMenu--button" onClick={attach}>
        +
      </button>
      {matches.length > 0 && (
        <div className="MentionTooltip composer-tooltip open">
          {matches.map((account) => (
            <div key={account}>@{account}</div>
          ))}
        </div>
      )}
      <OwnBox
        composer={composer}
        name="message"
        act="message"
        id="editable-message-text"
        className="form-control"
        label={texts.message}
        {...mentions}
      />
      <button
        type="button"
        ref={composer.filled ? composer.button : undefined}
        className={`Button main-button ${sends ? 'send' : 'record'}`}
        onClick={(event) => {
          if (composer.filled) composer.onClick(event);
          else if (forwarded === null) {
            // Where the page sends earlier in a press, its click comes to an empty box.
            if (actsOnClick) act('voice', 'message', event.nativeEvent);
          } else {
            if (!act('forward', 'share', event.nativeEvent)) return;
            sent();
          }
        }}
      >
        <i className="icon icon-send">➤</i>
      </button>
    </div>
  );
}

function Modal({ close }: { close: () => void }) {
  const composer = useComposer(isSendKey, close);
  return (
    <div className="Modal open" role="dialog">
      <div className="caption">
        <div id="caption-input-text">
          <OwnBox
            composer={composer}
            name="caption"
            act="message"
            id="editable-message-text-modal"
            className="form-control"
            label={texts.caption}
          />
        </div>
        <div>
          <button type="button" className="Button" ref={composer.button} onClick={composer.onClick}>
            {texts.send}
          </button>
        </div>
      </div>
    </div>
  );
}

mount(<App />);
