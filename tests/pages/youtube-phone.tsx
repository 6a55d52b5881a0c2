/** YouTube's site for phones: a field for comments that a button of the same class brings up. */

import { useState } from 'react';
import { useComposer } from './composer.ts';
import { PlainField } from './editors/plain-box.tsx';
import { mount } from './mount.ts';
import { useToggle } from './parts/toggle.ts';
import { Search, SegmentedLike, VideoLinks } from './youtube-parts.tsx';
import { channels, texts } from './youtube-texts.ts';
import './youtube.css';

function App() {
  const [video, setVideo] = useState(channels[0].path);
  const channel = channels.find(({ path }) => path === video) ?? channels[0];
  return (
    <ytm-app>
      <header>
        <Search />
      </header>
      <ytm-watch key={video}>
        <ytm-slim-video-metadata-section-renderer>
          <h1>{channel.text}</h1>
          <ytm-slim-owner-renderer>
            <a href={`/@${channel.path}`}>{channel.name}</a>
            <PhoneSubscribe />
          </ytm-slim-owner-renderer>
          <SegmentedLike name="like-video" />
        </ytm-slim-video-metadata-section-renderer>
        <VideoLinks channels={channels} open={setVideo} />
        <ytm-comments-header-renderer>
          <PhoneBox />
        </ytm-comments-header-renderer>
      </ytm-watch>
    </ytm-app>
  );
}

function PhoneBox() {
  const [open, setOpen] = useState(false);
  return (
    <ytm-comment-simplebox-renderer>
      {open ? (
        <OpenBox close={() => setOpen(false)} />
      ) : (
        <button type="button" className="YtmCommentSimpleboxRendererReply" onClick={() => setOpen(true)}>
          {texts.add}
        </button>
      )}
    </ytm-comment-simplebox-renderer>
  );
}

function OpenBox({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <>
      <PlainField
        composer={composer}
        name="phone"
        act="comment"
        className="YtmCommentSimpleboxRendererReply"
        label={texts.add}
      />
      <div>
        <c3-material-button>
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
        </c3-material-button>
        <c3-material-button>
          <button type="button" ref={composer.button} disabled={!composer.filled} onClick={composer.onClick}>
            <span>{texts.comment}</span>
          </button>
        </c3-material-button>
      </div>
    </>
  );
}

function PhoneSubscribe() {
  const subscription = useToggle('subscribe-phone', 'follow');
  return (
    <ytm-subscribe-button-renderer>
      <button
        type="button"
        aria-label={subscription.done ? `Berhenti ${texts.subscribe.toLowerCase()}` : texts.subscribe}
        onClick={subscription.press}
      >
        {subscription.done ? texts.subscribed : texts.subscribe}
      </button>
    </ytm-subscribe-button-renderer>
  );
}

mount(<App />);
