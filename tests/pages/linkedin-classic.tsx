/** The classic LinkedIn: Ember's class names, Quill, the share box in an open shadow root, messages, the profile's form. */

import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { QuillBox } from './editors/quill-box.tsx';
import { Article } from './linkedin-article.tsx';
import { Groups } from './linkedin-group.tsx';
import { Icon, MessageBox, type Post, posts, Search, texts } from './linkedin-parts.tsx';
import { mount } from './mount.ts';
import { act } from './record.ts';
import './linkedin-classic.css';

type Press = { nativeEvent: Event };

function App() {
  const { pathname } = location;
  return (
    <>
      <header>
        <Search />
      </header>
      {pathname.includes('/messaging/') ? (
        <Messages enterSends={pathname.endsWith('/enter/')} />
      ) : pathname.includes('/in/') ? (
        <Profile />
      ) : pathname.includes('/article/') ? (
        <Article />
      ) : pathname.includes('/groups/') ? (
        <Groups />
      ) : (
        <Feed />
      )}
    </>
  );
}

function Feed() {
  const [shared, setShared] = useState<{ post?: Post } | null>(null);
  return (
    <main>
      <button type="button" className="share-box-feed-entry__trigger" onClick={() => setShared({})}>
        {texts.start}
      </button>
      {posts.map((post, index) => (
        <Update key={post.text} post={post} number={index + 1} share={() => setShared({ post })} />
      ))}
      <Outlet>{shared && <ShareBox quoted={shared.post} close={() => setShared(null)} />}</Outlet>
    </main>
  );
}

function Update({ post, number, share }: { post: Post; number: number; share: () => void }) {
  const [liked, setLiked] = useState(false);
  const [followed, setFollowed] = useState(false);
  const [commenting, setCommenting] = useState(false);
  return (
    <div className="feed-shared-update-v2" role="article" data-urn={`urn:li:activity:${number}`}>
      <div className="update-components-actor__container">
        <span className="update-components-actor__title">{post.author}</span>
        <span className="update-components-actor__description">{post.headline}</span>
        <button
          type="button"
          className={`follow ${followed ? 'is-following' : ''}`}
          aria-label={`${followed ? texts.following : texts.follow} ${post.author}`}
          aria-pressed={followed}
          onClick={(event: Press) => {
            if (!act('follow', 'follow', event.nativeEvent)) return;
            setFollowed(!followed);
          }}
        >
          {followed ? texts.following : texts.follow}
        </button>
      </div>
      <div className="feed-shared-update-v2__description">
        <div className="update-components-text update-components-update-v2__commentary">{post.text}</div>
      </div>
      <div className="feed-shared-social-action-bar">
        <button
          type="button"
          className="artdeco-button react-button__trigger"
          aria-label={liked ? 'Unreact Like' : 'React Like'}
          aria-pressed={liked}
          onClick={(event: Press) => {
            if (!act('like', 'like', event.nativeEvent)) return;
            setLiked(!liked);
          }}
        >
          <span className="react-button__text">{texts.like}</span>
        </button>
        <button type="button" className="artdeco-button comment-button" onClick={() => setCommenting(true)}>
          {texts.comment}
        </button>
        <Reshare share={share} />
      </div>
      {commenting && <Comment name={`comment-${number}`} />}
    </div>
  );
}

function Reshare({ share }: { share: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="artdeco-dropdown">
      <button type="button" className="social-reshare-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon id="repost-medium" />
        {texts.repost}
      </button>
      {open && (
        <div className="social-reshare-button__share-dropdown-content artdeco-dropdown__content">
          <div className="artdeco-dropdown__item" role="button" tabIndex={0} onClick={share}>
            <h5>{texts.thoughts}</h5>
          </div>
          <div
            className="artdeco-dropdown__item social-reshare-button__sharing-as-is-dropdown-item"
            role="button"
            tabIndex={0}
            onClick={(event: Press) => {
              if (!act('repost', 'share', event.nativeEvent)) return;
              setOpen(false);
            }}
          >
            <h5>{texts.repost}</h5>
          </div>
        </div>
      )}
    </div>
  );
}

function Comment({ name }: { name: string }) {
  const composer = useComposer(isControlEnter);
  return (
    <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
      <QuillBox composer={composer} name={name} act="comment" label={texts.addComment} />
      {composer.filled && (
        <button
          type="button"
          className="comments-comment-box__submit-button--cr artdeco-button"
          ref={composer.button}
          onClick={composer.onClick}
        >
          <span className="artdeco-button__text">{texts.comment}</span>
        </button>
      )}
    </form>
  );
}

/** What LinkedIn shows above its page, whatever that is made of, it draws inside the open root of this element. */
function Outlet({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const host = document.createElement('div');
    host.id = 'interop-outlet';
    document.body.append(host);
    setRoot(host.attachShadow({ mode: 'open' }));
    return () => host.remove();
  }, []);
  if (!root) return null;
  return createPortal(
    <>
      <link rel="stylesheet" href="/pages/linkedin-classic.css" />
      {children}
    </>,
    root,
  );
}

function ShareBox({ quoted, close }: { quoted?: Post; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  return (
    <div className="shade">
      <div className="artdeco-modal share-box-v2__modal" role="dialog" aria-label={texts.start}>
        <button type="button" className="artdeco-modal__dismiss" aria-label={texts.close} onClick={close}>
          ×
        </button>
        <div className="share-creation-state__text-editor">
          <QuillBox composer={composer} name="post" act="post" label={texts.talk} autoFocus />
        </div>
        {quoted && <div className="update-components-text">{quoted.text}</div>}
        <button
          type="button"
          className="share-actions__primary-action artdeco-button"
          ref={composer.button}
          disabled={!composer.filled}
          onClick={composer.onClick}
        >
          <span className="artdeco-button__text">{texts.post}</span>
        </button>
      </div>
    </div>
  );
}

/** The person chooses what Enter does: with a button to click it only breaks the line, else it sends. */
function Messages({ enterSends }: { enterSends: boolean }) {
  const composer = useComposer(enterSends ? isPlainEnter : () => false);
  return (
    <main>
      <form
        className="msg-form"
        onSubmit={(event) => {
          event.preventDefault();
          composer.onClick(event);
        }}
      >
        <div className="msg-form__msg-content-container">
          <MessageBox composer={composer} name="dm" />
        </div>
        {enterSends ? (
          <p className="msg-form__hint-text">{texts.enterSends}</p>
        ) : (
          <button type="submit" className="msg-form__send-button" ref={composer.button} disabled={!composer.filled}>
            {texts.send}
          </button>
        )}
      </form>
    </main>
  );
}

function Profile() {
  const [editing, setEditing] = useState(false);
  return (
    <main>
      <section>
        <h1>{posts[0]?.author}</h1>
        <button type="button" id="navigation-add-edit-deeplink-edit-about" onClick={() => setEditing(true)}>
          {texts.about}
        </button>
      </section>
      {editing && <ProfileForm close={() => setEditing(false)} />}
    </main>
  );
}

function ProfileForm({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  const field = (id: string, label: string) => ({ id: `${id}-profile-ACoAA-${label}`, 'aria-label': label });
  return (
    <div className="shade">
      <div className="artdeco-modal" role="dialog" aria-label={texts.about}>
        <FieldBox
          composer={composer}
          name="headline"
          act="post"
          oneLine
          attributes={field('single-line-text-form-component-profileEditFormElement-TOP-CARD', 'headline')}
        />
        <FieldBox
          composer={composer}
          name="summary"
          act="post"
          attributes={field('gai-text-form-component-profileEditFormElement-SUMMARY', 'summary')}
        />
        <button
          type="button"
          className="artdeco-button"
          ref={composer.button}
          disabled={!composer.filled}
          onClick={composer.onClick}
        >
          <span className="artdeco-button__text">{texts.save}</span>
        </button>
      </div>
    </div>
  );
}

mount(<App />);
