/** A post and a comment of Reddit: words slotted from the page, controls in shadow roots. */

import { useState } from 'react';
import { act } from './record.ts';
import { CommentComposer } from './reddit-composer.tsx';
import { texts } from './reddit-texts.ts';
import { Host } from './shadow-host.tsx';

export function Post({ text, id }: { text: string; id: string }) {
  const [voted, setVoted] = useState(false);
  const vote = (event: Event) => {
    if (!act('upvote', 'like', event)) return;
    setVoted(!voted);
  };
  return (
    <article
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'a' && nativeEvent.target instanceof Element && nativeEvent.target.matches('shreddit-post')) {
          vote(nativeEvent);
        }
      }}
    >
      <Host
        tag="shreddit-post"
        attributes={{ id, tabindex: '0' }}
        inside={
          <>
            <slot name="credit-bar" />
            <slot name="title" />
            <slot name="text-body" />
            <span data-post-click-location="vote">
              <Upvote id={id} voted={voted} onPress={vote} />
            </span>
            <Share id={id} />
          </>
        }
      >
        <span slot="credit-bar">
          <a href={`/r/${id}`} data-testid="subreddit-name">
            r/{id}
          </a>
          <Join id={id} />
        </span>
        <a slot="title" href={`/r/${id}/comments/1`}>
          {text}
        </a>
      </Host>
    </article>
  );
}

function Upvote({ id, voted, onPress }: { id: string; voted: boolean; onPress: (event: Event) => void }) {
  const attributes = { upvote: '', 'data-of': id, 'data-action-bar-action': 'upvote' };
  return (
    <button type="button" {...attributes} aria-pressed={voted} onClick={({ nativeEvent }) => onPress(nativeEvent)}>
      ↑ <span>{texts.upvote}</span>
    </button>
  );
}

export function Join({ id }: { id: string }) {
  const [joined, setJoined] = useState(false);
  return (
    <Host
      tag="shreddit-join-button"
      attributes={{ 'data-testid': 'credit-bar-join-button', subscribed: joined ? '' : undefined }}
      inside={
        <button
          type="button"
          className="join-btn"
          data-of={id}
          onClick={({ nativeEvent }) => {
            if (!act('join', 'join', nativeEvent)) return;
            setJoined(!joined);
          }}
        >
          {joined ? texts.joined : texts.join}
        </button>
      }
    />
  );
}

function Share({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Host
      tag="shreddit-post-share-button"
      inside={
        <>
          <button type="button" className="share" data-of={id} onClick={() => setOpen(!isOpen)}>
            {texts.share}
          </button>
          {isOpen && (
            <div role="menu">
              <div role="menuitem" tabIndex={0} onClick={() => setOpen(false)}>
                {texts.copy}
              </div>
              <div
                role="menuitem"
                tabIndex={0}
                className="crosspost"
                data-of={id}
                onClick={({ nativeEvent }) => {
                  if (!act('crosspost', 'share', nativeEvent)) return;
                  setOpen(false);
                }}
              >
                {texts.crosspost}
              </div>
            </div>
          )}
        </>
      }
    />
  );
}

/** A comment and its answers. The button under it brings up one more composer, in nested roots. */
export function Comment({ text, id, depth = 0 }: { text: string; id: string; depth?: number }) {
  const [voted, setVoted] = useState(false);
  const [replying, setReplying] = useState(false);
  return (
    <Host
      tag="shreddit-comment"
      attributes={{ id, depth: String(depth) }}
      inside={
        <>
          <slot name="comment" />
          <slot name="actionRow" />
          <slot name="children" />
        </>
      }
    >
      <div slot="comment">{text}</div>
      <div slot="actionRow">
        <Host
          tag="shreddit-comment-action-row"
          inside={
            <>
              <Upvote
                id={id}
                voted={voted}
                onPress={(event) => {
                  if (!act('upvote comment', 'like', event)) return;
                  setVoted(!voted);
                }}
              />
              <button type="button" className="reply" data-of={id} onClick={() => setReplying(true)}>
                {texts.reply}
              </button>
              {replying && <CommentComposer name={`reply-${id}`} label={texts.write} nested />}
            </>
          }
        />
      </div>
      {depth === 0 && (
        <div slot="children">
          <Comment text="Terima kasih atas informasinya." id={`${id}-1`} depth={1} />
        </div>
      )}
    </Host>
  );
}
