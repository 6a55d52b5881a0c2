/** TikTok's comments: one box at the foot, one more under every comment that is replied to. */

import { type ReactNode, useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { DraftBox } from './editors/draft-box.tsx';
import { PlainBox } from './editors/plain-box.tsx';
import { useToggle } from './parts/toggle.ts';
import { accounts, texts } from './tiktok-texts.ts';

export function Comments() {
  return (
    <div className="css-1-DivCommentMain">
      {accounts.map(({ path, text }, index) => (
        <Item key={path} author={path} text={text} name={`${index + 1}`} />
      ))}
      <div className="css-2-DivCommentFooter">
        <CommentBox />
      </div>
    </div>
  );
}

function Item({ author, text, name }: { author: string; text: string; name: string }) {
  const [open, setOpen] = useState(false);
  const like = useToggle(`like-comment-${name}`, 'like');
  return (
    <div data-e2e="comment-item" className="css-3-DivCommentItemWrapper">
      <a data-e2e="comment-username-1" href={`/@${author}`}>
        {author}
      </a>
      <p data-e2e="comment-level-1">{text}</p>
      <button type="button" aria-pressed={like.done} aria-label={texts.like} onClick={like.press}>
        <span data-e2e="comment-like-icon">♥</span>
      </button>
      <span role="button" tabIndex={0} data-e2e="comment-reply-1" onClick={() => setOpen(true)}>
        {texts.reply}
      </span>
      {open && <ReplyBox name={name} close={() => setOpen(false)} />}
    </div>
  );
}

function CommentBox() {
  const composer = useComposer(isPlainEnter);
  return (
    <Pair composer={composer}>
      <DraftBox composer={composer} name="comment" act="comment" testId="comment" label={texts.comment} />
    </Pair>
  );
}

/** In other builds the box is bare, and takes plain text only. */
function ReplyBox({ name, close }: { name: string; close: () => void }) {
  const composer = useComposer(isPlainEnter, close);
  return (
    <Pair composer={composer}>
      <PlainBox
        composer={composer}
        name={`reply-${name}`}
        act="comment"
        label={texts.addReply}
        editable="plaintext-only"
      />
    </Pair>
  );
}

function Pair({ composer, children }: { composer: ReturnType<typeof useComposer>; children: ReactNode }) {
  return (
    <div className="css-4-DivCommentContainer">
      <div data-e2e="comment-input">
        <div data-e2e="comment-text">{children}</div>
      </div>
      <div
        role="button"
        tabIndex={0}
        data-e2e="comment-post"
        aria-disabled={!composer.filled}
        ref={composer.button}
        onClick={composer.onClick}
        onKeyDown={composer.onControlKeyDown}
      >
        {texts.post}
      </div>
    </div>
  );
}
