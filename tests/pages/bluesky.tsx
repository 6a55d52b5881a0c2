/** Bluesky's structure: a composer dialog with a thread of TipTap editors, test ids, menus far away from their post. */

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { texts } from './bluesky-texts.ts';
import { isControlEnter, isPlainEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { TiptapBox } from './editors/tiptap-box.tsx';
import { mount } from './mount.ts';
import { Login } from './parts/login.tsx';
import { SearchField } from './parts/search.tsx';
import { act } from './record.ts';
import './bluesky.css';

type Press = { nativeEvent: Event };

/** What the composer was opened for. */
type Opened = { readonly kind: 'post' } | { readonly kind: 'reply' | 'quote'; readonly post: string };

const posts = [
  new URLSearchParams(location.search).get('quoted') ?? 'Layanan KTP elektronik hari ini dibuka sampai pukul 15.00.',
  'Mari menangkan pasangan nomor urut 2 untuk kota kita!',
];

const accounts = [
  { handle: 'dukcapil.bsky.social', name: 'Dinas Dukcapil', bio: 'Layanan kependudukan kota.' },
  {
    handle: 'relawan2.bsky.social',
    name: 'Relawan Nomor Urut 2',
    bio: 'Ayo coblos nomor 2 dan menangkan paslon kita!',
  },
];

function App() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { pathname } = location;
  return (
    <>
      <nav>
        <button type="button" aria-label={texts.newPost} onClick={() => setOpened({ kind: 'post' })}>
          {texts.newPost}
        </button>
      </nav>
      <main>
        {pathname.startsWith('/messages/') ? (
          <Messages />
        ) : pathname === '/login' ? (
          <Login
            label={texts.next}
            name={{ 'data-testid': 'loginUsernameInput', autoComplete: 'username' }}
            password={{ 'data-testid': 'loginPasswordInput', autoComplete: 'current-password' }}
            button={{ 'data-testid': 'loginNextButton' }}
          />
        ) : pathname.startsWith('/profile/') ? (
          <Profile />
        ) : (
          posts.map((post, index) => <FeedItem key={post} text={post} number={index + 1} open={setOpened} />)
        )}
        <SearchField label={texts.search} field={{ role: 'search', 'data-testid': 'searchTextInput' }} />
      </main>
      {opened && <ComposeDialog opened={opened} close={() => setOpened(null)} />}
    </>
  );
}

function FeedItem({ text, number, open }: { text: string; number: number; open: (opened: Opened) => void }) {
  const [liked, setLiked] = useState(false);
  return (
    <div role="link" tabIndex={0} data-testid={`feedItem-by-account-${number}.bsky.social`}>
      <a href={`/profile/account-${number}.bsky.social`}>Akun {number}</a>
      <div data-testid="contentHider-post">
        <div data-testid="postText" data-word-wrap="1" dir="auto">
          {text}
        </div>
      </div>
      <div>
        <button type="button" data-testid="replyBtn" onClick={() => open({ kind: 'reply', post: text })}>
          {texts.reply}
        </button>
        <Repost quote={() => open({ kind: 'quote', post: text })} />
        <button
          type="button"
          data-testid="likeBtn"
          aria-label={`${liked ? texts.unlike : texts.like} (1 suka)`}
          onClick={(event: Press) => {
            if (!act('like', 'like', event.nativeEvent)) return;
            setLiked(!liked);
          }}
        >
          {texts.like}
        </button>
      </div>
    </div>
  );
}

/** The menu stands at the end of the page: only its open trigger tells which post it belongs to. */
function Repost({ quote }: { quote: () => void }) {
  const [open, setOpen] = useState(false);
  const [reposted, setReposted] = useState(false);
  const label = reposted ? texts.undoRepost : texts.repost;
  return (
    <>
      <button
        type="button"
        data-testid="repostBtn"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.repost}
      </button>
      {open &&
        createPortal(
          <div role="menu">
            <div
              role="menuitem"
              tabIndex={0}
              data-testid="repostDropdownRepostBtn"
              aria-label={label}
              onClick={(event: Press) => {
                if (!act('repost', 'share', event.nativeEvent)) return;
                setReposted(!reposted);
                setOpen(false);
              }}
            >
              {label}
            </div>
            <div
              role="menuitem"
              tabIndex={0}
              data-testid="repostDropdownQuoteBtn"
              onClick={() => {
                setOpen(false);
                quote();
              }}
            >
              {texts.quote}
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}

/** Boxes post-0, post-1 … for a post and a quote (a thread), reply-0 … for a reply. */
function ComposeDialog({ opened, close }: { opened: Opened; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  const [count, setCount] = useState(1);
  const isReply = opened.kind === 'reply';
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.newPost}>
        <div data-testid="composePostView">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button
            type="button"
            ref={composer.button}
            data-testid="composerPublishBtn"
            aria-label={isReply ? texts.publishReply : count > 1 ? texts.publishPosts : texts.publishPost}
            disabled={!composer.filled}
            onClick={composer.onClick}
          >
            <div>{isReply ? texts.reply : count > 1 ? texts.postAll : texts.post}</div>
          </button>
          {opened.kind === 'reply' && <div aria-label={texts.replyingTo}>{opened.post}</div>}
          {Array.from({ length: count }, (_, index) => (
            <TiptapBox
              // biome-ignore lint/suspicious/noArrayIndexKey: a thread only grows
              key={index}
              composer={composer}
              name={`${isReply ? 'reply' : 'post'}-${index}`}
              act={isReply ? 'comment' : 'post'}
              attributes={{ role: 'textbox', 'aria-label': 'Rich-Text Editor', class: 'ProseMirror-light' }}
              autoFocus
            />
          ))}
          {opened.kind === 'quote' && <a href="/profile/account-1.bsky.social/post/1">{opened.post}</a>}
          <button type="button" aria-label={texts.addPost} onClick={() => setCount(count + 1)}>
            +
          </button>
        </div>
      </div>
    </div>
  );
}

function Messages() {
  const composer = useComposer(isPlainEnter);
  return (
    <div className="message">
      <FieldBox
        composer={composer}
        name="dm"
        act="message"
        attributes={{ placeholder: texts.message, dirname: 'ltr', rows: '1' }}
      />
      <button type="button" aria-label={texts.send} ref={composer.button} onClick={composer.onClick}>
        <svg width="16" height="16" aria-hidden="true">
          <path d="M2 2 14 8 2 14z" />
        </svg>
      </button>
    </div>
  );
}

function Profile() {
  const [editing, setEditing] = useState(false);
  return (
    <div>
      <div data-testid="profileHeaderDisplayName">{accounts[1]?.name}</div>
      <div data-testid="profileHeaderDescription">{accounts[1]?.bio}</div>
      <Follow name={accounts[1]?.name ?? ''} testIds />
      <button type="button" data-testid="profileHeaderEditProfileButton" onClick={() => setEditing(true)}>
        {texts.edit}
      </button>
      <aside>
        {accounts.map(({ handle, name, bio }) => (
          <div key={handle} role="link" tabIndex={0} className="card" {...{ href: `/profile/${handle}` }}>
            <div dir="auto">{name}</div>
            <div dir="auto">{bio}</div>
            <Follow name={name} />
          </div>
        ))}
      </aside>
      {editing && <EditProfile close={() => setEditing(false)} />}
    </div>
  );
}

/** In a profile's own header the state is in the test id, on a card in the label alone. */
function Follow({ name, testIds }: { name: string; testIds?: boolean }) {
  const [followed, setFollowed] = useState(false);
  return (
    <button
      type="button"
      data-testid={testIds && (followed ? 'unfollowBtn' : 'followBtn')}
      aria-label={`${followed ? texts.unfollow : texts.follow} ${name}`}
      onClick={(event: Press) => {
        if (!act('follow', 'follow', event.nativeEvent)) return;
        setFollowed(!followed);
      }}
    >
      {followed ? texts.unfollow : texts.follow}
    </button>
  );
}

function EditProfile({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.edit} data-testid="editProfileModal">
        <button
          type="button"
          data-testid="editProfileSaveBtn"
          ref={composer.button}
          disabled={!composer.filled}
          onClick={composer.onClick}
        >
          <div>{texts.save}</div>
        </button>
        <FieldBox
          composer={composer}
          name="display-name"
          act="post"
          oneLine
          attributes={{ 'data-testid': 'editProfileDisplayNameInput', 'aria-label': texts.name }}
        />
        <FieldBox
          composer={composer}
          name="description"
          act="post"
          attributes={{ 'data-testid': 'editProfileDescriptionInput', 'aria-label': texts.description }}
        />
      </div>
    </div>
  );
}

mount(<App />);
