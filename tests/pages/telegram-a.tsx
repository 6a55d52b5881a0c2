/** Telegram Web A: boxes known by their ids, one button for voice, sending and forwarding, a modal for captions. */

import { useState } from 'react';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { OwnBox } from './editors/own-box.tsx';
import { mount } from './mount.ts';
import { emojiAsPicture } from './parts/emoji-as-picture.ts';
import { EmojiPicker } from './parts/emoji-picker.tsx';
import { ProfileFields } from './parts/profile-fields.tsx';
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
    <div id="Main">
      <div id="LeftColumn">
        <SearchField label={texts.search} field={{ id: 'telegram-search-input' }} />
        <button type="button" className="edit-profile" onClick={() => setEditing(true)}>
          {texts.edit}
        </button>
        {editing && <EditProfile />}
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
  const react = useToggle('react', 'like');
  return (
    <div className="Message">
      <div className="text-content">{text}</div>
      <button type="button" className={`Button message-reaction${react.done ? ' chosen' : ''}`} onClick={react.press}>
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
          {matches.map(({ shown }) => (
            <div key={shown}>{shown}</div>
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
      <EmojiPicker label={texts.emoji} insert={(emoji) => emojiAsPicture('#editable-message-text', emoji)} />
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

/** The account's own name and bio, in the settings; the button floats beside them. */
function EditProfile() {
  const composer = useComposer(() => false);
  return (
    <div id="Settings">
      <div className="settings-fab-wrapper">
        <div className="settings-content">
          <div className="settings-edit-profile">
            <ProfileFields
              composer={composer}
              name={{ name: 'name', label: texts.name, attributes: { type: 'text' } }}
              bio={{ name: 'bio', label: texts.bio }}
            />
          </div>
        </div>
        <button
          type="button"
          className="Button FloatingActionButton"
          aria-label={texts.save}
          ref={composer.button}
          onClick={composer.onClick}
        >
          <i className="icon icon-check">✓</i>
        </button>
      </div>
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
