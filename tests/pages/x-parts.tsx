/** The parts of X that its page and the practice page share: a post, the compose dialog, the send button. */

import { type ReactNode, useState } from 'react';
import { type Composer, isControlEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { MenuItem, MenuLayer } from './parts/menu.tsx';
import { useToggle } from './parts/toggle.ts';
import { texts } from './x-texts.ts';

/** What the compose dialog was opened for. */
export type Dialog = { readonly kind: 'post' } | { readonly kind: 'reply' | 'quote'; readonly tweet: string };

interface TweetProps {
  readonly text: string;
  readonly author: string;
  readonly open: (dialog: Dialog) => void;
}

/** While the post has the focus, `l` likes it and `t` opens the menu of its repost. */
export function Tweet({ text, author, open }: TweetProps) {
  const [menu, setMenu] = useState(false);
  const like = useToggle('like', 'like');
  const repost = useToggle('repost', 'share');
  return (
    <article
      data-testid="tweet"
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'l') like.press(event);
        if (event.key === 't') setMenu(!menu);
      }}
    >
      <div data-testid="User-Name">{author}</div>
      <div data-testid="tweetText" lang="in" dir="auto">
        <span>{text}</span>
      </div>
      <div role="group">
        <button type="button" data-testid="reply" onClick={() => open({ kind: 'reply', tweet: text })}>
          {texts.reply}
        </button>
        <button
          type="button"
          data-testid={repost.done ? 'unretweet' : 'retweet'}
          aria-haspopup="menu"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        >
          {texts.repost}
        </button>
        <button type="button" data-testid={like.done ? 'unlike' : 'like'} onClick={like.press}>
          {texts.like}
        </button>
      </div>
      {menu && (
        <MenuLayer id="layers">
          <MenuItem
            attributes={{ 'data-testid': repost.done ? 'unretweetConfirm' : 'retweetConfirm' }}
            onPress={(event) => {
              repost.press(event);
              setMenu(false);
            }}
          >
            {texts.repost}
          </MenuItem>
          <a
            role="menuitem"
            href="/compose/post"
            onClick={(event) => {
              event.preventDefault();
              setMenu(false);
              open({ kind: 'quote', tweet: text });
            }}
          >
            {texts.quote}
          </a>
        </MenuLayer>
      )}
    </article>
  );
}

/** Boxes modal-0, modal-1 … for a post and a quote (a thread), reply-0 for a reply. */
export function ComposeDialog({ dialog, close }: { dialog: Dialog; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  const [count, setCount] = useState(1);
  const [scheduled, setScheduled] = useState(false);
  const isReply = dialog.kind === 'reply';
  const quoted = dialog.kind !== 'post' && (
    <article data-testid={isReply ? 'tweet' : undefined} role={isReply ? undefined : 'link'} tabIndex={0}>
      <div data-testid="tweetText">{dialog.tweet}</div>
    </article>
  );
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.post}>
        <button type="button" data-testid="app-bar-close" aria-label={texts.close} onClick={close}>
          ×
        </button>
        {isReply && quoted}
        {Array.from({ length: count }, (_, index) => (
          <DraftBox
            // biome-ignore lint/suspicious/noArrayIndexKey: a thread only grows
            key={index}
            composer={composer}
            name={`${isReply ? 'reply' : 'modal'}-${index}`}
            act={isReply ? 'comment' : 'post'}
            testId={`tweetTextarea_${index}`}
            label={isReply ? texts.replyAsk : texts.ask}
            autoFocus
          />
        ))}
        {!isReply && quoted}
        <Toolbar>
          <button type="button" data-testid="addButton" aria-label={texts.add} onClick={() => setCount(count + 1)}>
            +
          </button>
          <button type="button" data-testid="scheduleOption" onClick={() => setScheduled(true)}>
            {texts.schedule}
          </button>
          <Send
            composer={composer}
            testId="tweetButton"
            label={scheduled ? texts.schedule : isReply ? texts.reply : count > 1 ? texts.all : texts.post}
          />
        </Toolbar>
      </div>
    </div>
  );
}

export function Toolbar({ children }: { children: ReactNode }) {
  return (
    <div data-testid="toolBar">
      <input type="file" data-testid="fileInput" accept="image/*" tabIndex={-1} />
      {children}
    </div>
  );
}

export function Send({ composer, testId, label }: { composer: Composer; testId: string; label: string }) {
  return (
    <button
      type="button"
      ref={composer.button}
      data-testid={testId}
      aria-disabled={composer.filled ? undefined : true}
      tabIndex={composer.filled ? 0 : -1}
      onClick={composer.onClick}
    >
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}
