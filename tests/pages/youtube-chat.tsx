/** YouTube's live chat, a page of its own that stands in an iframe. */

import { isPlainEnter, useComposer } from './composer.ts';
import { PlainBox } from './editors/plain-box.tsx';
import { mount } from './mount.ts';
import { texts } from './youtube-texts.ts';
import './youtube.css';

function Chat() {
  const composer = useComposer(isPlainEnter);
  return (
    <yt-live-chat-app>
      <yt-live-chat-message-input-renderer>
        <div id="input-container">
          <yt-live-chat-text-input-field-renderer id="input">
            <PlainBox composer={composer} name="chat" act="comment" id="input" label={texts.chat} editable="" />
          </yt-live-chat-text-input-field-renderer>
        </div>
        <div id="send-button">
          <yt-button-renderer>
            <button
              type="button"
              ref={composer.button}
              aria-label={texts.send}
              disabled={!composer.filled}
              onClick={composer.onClick}
            >
              <svg width="24" height="24" role="img">
                <path d="M2 2 22 12 2 22z" />
              </svg>
            </button>
          </yt-button-renderer>
        </div>
      </yt-live-chat-message-input-renderer>
    </yt-live-chat-app>
  );
}

mount(<Chat />);
