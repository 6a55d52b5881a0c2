/** TikTok's structure: the feed, one video with its comments, an account, messages, the studio's caption, a search. */

import { useEffect, useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { mount } from './mount.ts';
import { SearchForm } from './parts/search.tsx';
import { useToggle } from './parts/toggle.ts';
import { act } from './record.ts';
import { AccountPage } from './tiktok-account.tsx';
import { Comments } from './tiktok-comments.tsx';
import { type Account, accounts, texts } from './tiktok-texts.ts';
import './tiktok.css';

function App() {
  return (
    <>
      <header>
        <SearchForm label={texts.search} field={{ type: 'search', 'data-e2e': 'search-user-input' }} />
      </header>
      <main>
        <Page path={location.pathname} />
      </main>
    </>
  );
}

function Page({ path }: { path: string }) {
  if (path.startsWith('/messages')) return <Messages />;
  if (path.startsWith('/tiktokstudio')) return <Studio />;
  if (path.includes('/video/')) return <OneVideo />;
  if (path.startsWith('/@')) return <AccountPage />;
  return accounts.map((account, index) => <FeedItem key={account.path} account={account} name={`${index + 1}`} />);
}

function FeedItem({ account: { path, name: author, text }, name }: { account: Account; name: string }) {
  const like = useToggle(`like-${name}`, 'like');
  return (
    <article data-e2e="recommend-list-item-container" tabIndex={-1} id={`video-${name}`}>
      <section data-e2e="feed-video" onDoubleClick={(event) => !like.done && like.press(event)} />
      <a data-e2e="video-author-uniqueid" href={`/@${path}`}>
        {path}
      </a>
      <span data-e2e="video-author-nickname">{author}</span>
      <div data-e2e="video-desc">{text}</div>
      <button type="button" aria-pressed={like.done} aria-label={texts.like} onClick={like.press}>
        <span data-e2e="like-icon">♥</span>
        <strong data-e2e="like-count">12</strong>
      </button>
      <button
        type="button"
        aria-label={texts.share}
        onClick={(event) => act(`share-${name}`, 'share', event.nativeEvent)}
      >
        <span data-e2e="share-icon">➦</span>
      </button>
      <Repost name={name} />
      <LikeKey press={like.press} />
    </article>
  );
}

/** The site's own shortcut: it likes the video that has the focus. */
function LikeKey({ press }: { press: (event: { nativeEvent: Event }) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const video = anchor?.closest('article');
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === 'l' && !typing && event.target instanceof Node && video?.contains(event.target)) {
        press({ nativeEvent: event });
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  return <i ref={setAnchor} />;
}

/** Of the panel that comes up when the pointer rests on the share button; here it stands open. */
function Repost({ name }: { name: string }) {
  const repost = useToggle(`repost-${name}`, 'share');
  const label = repost.done ? texts.unrepost : texts.repost;
  return (
    <button type="button" data-e2e="video-share-repost" aria-label={label} onClick={repost.press}>
      {label}
    </button>
  );
}

function OneVideo() {
  const [{ path, text }] = accounts;
  return (
    <>
      <div data-e2e="browse-video" />
      <span data-e2e="browse-username">{path}</span>
      <h1 data-e2e="browse-video-desc">{text}</h1>
      <Comments />
    </>
  );
}

/** The attribute that names the button stands on its icon. */
function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <div className="css-5-DivChatBox">
      <div data-e2e="message-input-area">
        <DraftBox composer={composer} name="dm" act="message" testId="dm" label={texts.message} />
      </div>
      <div
        role="button"
        tabIndex={0}
        ref={composer.button}
        onClick={composer.onClick}
        onKeyDown={composer.onControlKeyDown}
      >
        <svg data-e2e="message-send" width="32" height="32" role="img">
          <path d="M2 2 30 16 2 30z" />
        </svg>
      </div>
    </div>
  );
}

function Studio() {
  const composer = useComposer(() => false);
  const [later, setLater] = useState(false);
  return (
    <>
      <input type="file" accept="video/*" />
      <div data-e2e="caption_container">
        <DraftBox composer={composer} name="caption" act="post" testId="caption" label={texts.caption} />
      </div>
      <label>
        <input type="checkbox" data-e2e="schedule" checked={later} onChange={() => setLater(!later)} />
        {texts.schedule}
      </label>
      <button
        type="button"
        data-e2e="post_video_button"
        ref={composer.button}
        aria-disabled={!composer.filled}
        onClick={composer.onClick}
      >
        <div>{later ? texts.schedule : texts.post}</div>
      </button>
      <button type="button" data-e2e="save_draft_button" onClick={(event) => act('draft', 'post', event.nativeEvent)}>
        <div>{texts.draft}</div>
      </button>
    </>
  );
}

mount(<App />);
