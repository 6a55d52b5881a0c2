/** LinkedIn since 2026: hashed classes, TipTap, the share box a native modal dialog, menus far away from their post. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isControlEnter, useComposer } from './composer.ts';
import { TiptapBox } from './editors/tiptap-box.tsx';
import { Icon, type Post, posts, Search, texts } from './linkedin-parts.tsx';
import { mount } from './mount.ts';
import { act } from './record.ts';
import './linkedin.css';

type Press = { nativeEvent: Event };

function App() {
  const [shared, setShared] = useState<{ post?: Post } | null>(null);
  return (
    <>
      <header>
        <Search />
      </header>
      <main>
        <div className="_1a2b" tabIndex={0} role="button" aria-label={texts.start} onClick={() => setShared({})}>
          {texts.start}
        </div>
        {posts.map((post, index) => (
          <FeedPost key={post.text} post={post} number={index + 1} share={() => setShared({ post })} />
        ))}
      </main>
      {shared && <ShareBox quoted={shared.post} close={() => setShared(null)} />}
    </>
  );
}

function FeedPost({ post, number, share }: { post: Post; number: number; share: () => void }) {
  const [liked, setLiked] = useState(false);
  const [followed, setFollowed] = useState(false);
  const [commenting, setCommenting] = useState(false);
  return (
    <div role="listitem" className="_9c8d" {...{ componentkey: `expanded${number}FeedType_MAIN_FEED_RELEVANCE` }}>
      <a href={`/in/account-${number}`}>
        <p>{post.author}</p>
        <p>{post.headline}</p>
      </a>
      <button
        type="button"
        aria-label={`${followed ? texts.following : texts.follow} ${post.author}`}
        onClick={(event: Press) => {
          if (!act('follow', 'follow', event.nativeEvent)) return;
          setFollowed(!followed);
        }}
      >
        {followed ? texts.following : texts.follow}
      </button>
      <button
        type="button"
        aria-label={`${texts.connect} ${post.author}`}
        onClick={(event: Press) => act('connect', 'follow', event.nativeEvent)}
      >
        {texts.connect}
      </button>
      <p>
        <span data-testid="expandable-text-box">{post.text}</span>
      </p>
      <div>
        <button
          type="button"
          aria-label={liked ? texts.liked : texts.noReaction}
          onClick={(event: Press) => {
            if (!act('like', 'like', event.nativeEvent)) return;
            setLiked(!liked);
          }}
        >
          <Icon id={liked ? 'like-consumption-small' : 'thumbs-up-outline-small'} />
          <span>{texts.like}</span>
        </button>
        <button type="button" aria-label={texts.comment} onClick={() => setCommenting(true)}>
          <Icon id="comment-small" />
          <span>{texts.comment}</span>
        </button>
        <Repost share={share} />
      </div>
      {commenting && <Comment name={`comment-${number}`} />}
    </div>
  );
}

/** The menu stands at the end of the page: only its open trigger tells which post it belongs to. */
function Repost({ share }: { share: () => void }) {
  const [open, setOpen] = useState(false);
  const [reposted, setReposted] = useState(false);
  const item = (icon: string, label: string, onClick: (event: Press) => void) => (
    <div
      role="menuitem"
      tabIndex={0}
      aria-label={label}
      onClick={(event) => {
        onClick(event);
        setOpen(false);
      }}
    >
      <Icon id={icon} />
      <p>{label}</p>
    </div>
  );
  return (
    <>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon id="repost-small" />
        <span>{texts.repost}</span>
      </button>
      {open &&
        createPortal(
          <div role="menu" className="_menu">
            {item('compose-medium', texts.thoughts, share)}
            {item('repost-medium', reposted ? texts.reposted : texts.repost, (event) => {
              if (!act('repost', 'share', event.nativeEvent)) return;
              setReposted(!reposted);
            })}
          </div>,
          document.body,
        )}
    </>
  );
}

/** The button that sends is there only when there is something to send. */
function Comment({ name }: { name: string }) {
  const composer = useComposer(isControlEnter);
  return (
    <div>
      <div {...{ componentkey: `commentBox-${name}` }}>
        <Editor>
          <TiptapBox
            composer={composer}
            name={name}
            act="comment"
            attributes={{ role: 'textbox', 'aria-label': texts.addComment }}
          />
        </Editor>
      </div>
      {composer.filled && (
        <div id={`${name}-commentButtonSection`}>
          <button
            type="button"
            ref={composer.button}
            onClick={composer.onClick}
            {...{ componentkey: `${name}-commentButtonSection` }}
          >
            <span>{texts.comment}</span>
          </button>
        </div>
      )}
    </div>
  );
}

function ShareBox({ quoted, close }: { quoted?: Post; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} data-testid="dialog" className="_f00d" onCancel={close}>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <button type="button" aria-label={texts.close} onClick={close}>
          <Icon id="close-medium" />
        </button>
        <button type="button">
          <Icon id="globe-americas-small" />
          <span>{posts[0]?.author}</span>
        </button>
        <Editor>
          <TiptapBox
            composer={composer}
            name="post"
            act="post"
            attributes={{ role: 'textbox', 'aria-label': texts.talk, componentkey: 'ShareBox_textEditor' }}
            autoFocus
          />
        </Editor>
        {quoted && <span data-testid="expandable-text-box">{quoted.text}</span>}
        <div className="_bar">
          <button type="button" aria-label={texts.emoji}>
            <Icon id="emoji-medium" />
          </button>
          <button
            type="button"
            className="_send"
            ref={composer.button}
            disabled={!composer.filled}
            onClick={composer.onClick}
          >
            <span>{texts.post}</span>
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Editor({ children }: { children: ReactNode }) {
  return <div data-testid="ui-core-tiptap-text-editor-wrapper">{children}</div>;
}

mount(<App />);
