/** The parts that YouTube's pages share: its comment box, its likes, its subscriptions, its search. */

import { useState } from 'react';
import { isControlEnter, useComposer } from './composer.ts';
import { PlainBox } from './editors/plain-box.tsx';
import { SearchForm } from './parts/search.tsx';
import { useToggle } from './parts/toggle.ts';
import type { SentAct } from './record.ts';
import { type Channel, texts } from './youtube-texts.ts';

interface BoxProps {
  readonly name: string;
  readonly kind: SentAct;
  readonly ask: string;
  readonly send: string;
  readonly close: () => void;
}

/** For comments, replies and a channel's posts. */
export function CommentBox({ name, kind, ask, send, close }: BoxProps) {
  const composer = useComposer(isControlEnter, close);
  return (
    <ytd-commentbox>
      <div id="creation-box">
        <yt-formatted-string id="contenteditable-textarea">
          <PlainBox composer={composer} name={name} act={kind} id="contenteditable-root" label={ask} />
        </yt-formatted-string>
      </div>
      <div id="buttons">
        <ytd-button-renderer id="cancel-button">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
        </ytd-button-renderer>
        <ytd-button-renderer id="submit-button">
          <yt-button-shape>
            <button type="button" ref={composer.button} disabled={!composer.filled} onClick={composer.onClick}>
              <span>{send}</span>
            </button>
          </yt-button-shape>
        </ytd-button-renderer>
      </div>
    </ytd-commentbox>
  );
}

/** The line that stands for the box until it is pressed. */
export function SimpleBox() {
  const [open, setOpen] = useState(false);
  return (
    <ytd-comment-simplebox-renderer>
      {open ? (
        <div id="comment-dialog">
          <CommentBox name="comment" kind="comment" ask={texts.add} send={texts.comment} close={() => setOpen(false)} />
        </div>
      ) : (
        <div id="placeholder-area">
          <yt-formatted-string id="simplebox-placeholder" role="textbox" tabIndex={0} onClick={() => setOpen(true)}>
            {texts.add}
          </yt-formatted-string>
        </div>
      )}
    </ytd-comment-simplebox-renderer>
  );
}

/** The button that opens a reply says the same as the one that sends it. */
export function Thread({ name, author, text }: { name: string; author: string; text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <ytd-comment-thread-renderer>
      <ytd-comment-view-model id="comment">
        <a id="author-text" href={`/@${author}`}>
          @{author}
        </a>
        <yt-attributed-string id="content-text">{text}</yt-attributed-string>
        <ytd-comment-engagement-bar id="action-buttons">
          <LikeBar name={`like-${name}`} />
          <ytd-button-renderer id="reply-button-end">
            <button type="button" aria-label={texts.reply} onClick={() => setOpen(true)}>
              {texts.reply}
            </button>
          </ytd-button-renderer>
          <div id="reply-dialog">
            {open && (
              <ytd-comment-reply-dialog-renderer>
                <CommentBox
                  name={`reply-${name}`}
                  kind="comment"
                  ask={texts.addReply}
                  send={texts.reply}
                  close={() => setOpen(false)}
                />
              </ytd-comment-reply-dialog-renderer>
            )}
          </div>
        </ytd-comment-engagement-bar>
      </ytd-comment-view-model>
    </ytd-comment-thread-renderer>
  );
}

export function LikeBar({ name }: { name: string }) {
  const like = useToggle(name, 'like');
  return (
    <div id="toolbar">
      <ytd-toggle-button-renderer id="like-button">
        <button type="button" aria-pressed={like.done} onClick={like.press}>
          <yt-icon>▲</yt-icon>
        </button>
      </ytd-toggle-button-renderer>
      <ytd-toggle-button-renderer id="dislike-button">
        <Dislike />
      </ytd-toggle-button-renderer>
    </div>
  );
}

/** Under a video. */
export function SegmentedLike({ name }: { name: string }) {
  const like = useToggle(name, 'like');
  return (
    <segmented-like-dislike-button-view-model>
      <like-button-view-model>
        <button type="button" aria-pressed={like.done} aria-label={texts.like} onClick={like.press}>
          <yt-icon>▲</yt-icon>
        </button>
      </like-button-view-model>
      <dislike-button-view-model>
        <Dislike />
      </dislike-button-view-model>
    </segmented-like-dislike-button-view-model>
  );
}

function Dislike() {
  const [done, setDone] = useState(false);
  return (
    <button type="button" aria-pressed={done} aria-label={texts.dislike} onClick={() => setDone(!done)}>
      <yt-icon>▼</yt-icon>
    </button>
  );
}

/** Once subscribed, the same place holds the bell. */
export function Subscribe({ name }: { name: string }) {
  const subscription = useToggle(name, 'follow');
  return (
    <ytd-subscribe-button-renderer subscribed={subscription.done ? '' : undefined}>
      <yt-button-shape id="subscribe-button-shape">
        <button type="button" onClick={subscription.press}>
          {subscription.done ? texts.subscribed : texts.subscribe}
        </button>
      </yt-button-shape>
    </ytd-subscribe-button-renderer>
  );
}

export const Search = () => <SearchForm label={texts.search} field={{ name: 'search_query', role: 'combobox' }} />;

/** The page of a channel's video, reached without a load. */
export function VideoLinks({ channels, open }: { channels: readonly Channel[]; open: (path: string) => void }) {
  return (
    <div id="related">
      {channels.map(({ path, text }) => (
        <a
          key={path}
          href={`/watch?v=${path}`}
          onClick={(event) => {
            event.preventDefault();
            open(path);
          }}
        >
          {text}
        </a>
      ))}
    </div>
  );
}
