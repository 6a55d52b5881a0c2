/** Telegram Web K: its own box beside one that only measures, one button for voice and sending, a popup for captions. */

import { useRef, useState } from 'react';
import { type Composer, isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { OwnBox } from './editors/own-box.tsx';
import { mount } from './mount.ts';
import { emojiAsPicture } from './parts/emoji-as-picture.ts';
import { EmojiPicker } from './parts/emoji-picker.tsx';
import { SearchField } from './parts/search.tsx';
import { useToggle } from './parts/toggle.ts';
import { act, actsOnClick } from './record.ts';
import { useMentions } from './telegram-mention.tsx';
import { type Chat, chats, messages, sendsByCtrl, texts } from './telegram-texts.ts';
import './telegram.css';

const isSendKey = sendsByCtrl ? isControlEnter : isPlainEnter;

function App() {
  const [chat, setChat] = useState(chats[0] as Chat);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <div className="sidebar-left">
        <SearchField label={texts.search} field={{ className: 'input-search-input' }} />
        <button type="button" className="edit-profile" onClick={() => setEditing(true)}>
          {texts.edit}
        </button>
        {editing && <EditProfile />}
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
  const [forwarded, setForwarded] = useState<string | null>(null);
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
          <Bubble key={message} text={message} forward={() => setForwarded(message)} />
        ))}
      </div>
      {chat.kind !== 'channel' && (
        <Input forwarded={forwarded} sent={() => setForwarded(null)} attach={() => setPopup(true)} />
      )}
      {popup && <Popup close={() => setPopup(false)} />}
    </div>
  );
}

function Bubble({ text, forward }: { text: string; forward: () => void }) {
  const react = useToggle('react', 'like');
  return (
    <div className="bubble">
      <div className="message">
        <span className="translatable-message">{text}</span>
      </div>
      <div className={`reaction reaction-block${react.done ? ' is-chosen' : ''}`} onClick={react.press}>
        👍
      </div>
      <button type="button" className="forward" onClick={forward}>
        ↪
      </button>
    </div>
  );
}

interface InputProps {
  /** The message that waits to be passed on. */
  readonly forwarded: string | null;
  readonly sent: () => void;
  readonly attach: () => void;
}

function Input({ forwarded, sent, attach }: InputProps) {
  const composer = useComposer(isSendKey, sent);
  const { matches, ...mentions } = useMentions();
  const does = forwarded !== null ? 'forward' : composer.filled ? 'send' : 'record';
  return (
    <div className="chat-input">
      {forwarded !== null && (
        <div className="reply-wrapper">
          <div className="reply-title">{texts.forward}</div>
          <div className="reply-subtitle">{forwarded}</div>
        </div>
      )}
      <button type="button" className="attach-file" onClick={attach}>
        +
      </button>
      <div className={`autocomplete-helper${matches.length > 0 ? ' is-visible' : ''}`}>
        {matches.map(({ shown }) => (
          <div key={shown}>{shown}</div>
        ))}
      </div>
      <Boxes composer={composer} className="input-message-input" name="message" label={texts.message} {...mentions} />
      <EmojiPicker
        label={texts.emoji}
        insert={(emoji) => emojiAsPicture('.chat-input .input-message-input:not(.input-field-input-fake)', emoji)}
      />
      <div className="btn-send-container">
        <button
          type="button"
          ref={composer.filled ? composer.button : undefined}
          className={`btn-icon btn-circle btn-send animated-button-icon ${does}`}
          onClick={(event) => {
            if (composer.filled) composer.onClick(event);
            else if (forwarded !== null) {
              if (act('forward', 'share', event.nativeEvent)) sent();
            }
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

/** The account's own name and bio, in the settings. */
function EditProfile() {
  const composer = useComposer(() => false);
  return (
    <div className="edit-profile-container">
      <OwnBox composer={composer} name="name" act="post" className="input-field-input" label={texts.name} />
      <OwnBox composer={composer} name="bio" act="post" className="input-field-input bio" label={texts.bio} />
      <button
        type="button"
        className="btn-circle btn-corner"
        aria-label={texts.save}
        ref={composer.button}
        onClick={composer.onClick}
      >
        <span className="tgico">✓</span>
      </button>
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
