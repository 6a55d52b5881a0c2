/** Mastodon's structure: a compose form in the column and one in a modal, posts, accounts, the profile's own page. */

import { type ReactNode, useState } from 'react';
import { isControlEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { Status } from './mastodon-status.tsx';
import { accounts, posts, texts } from './mastodon-texts.ts';
import { mount } from './mount.ts';
import { Login } from './parts/login.tsx';
import { ProfileFields } from './parts/profile-fields.tsx';
import { SearchForm } from './parts/search.tsx';
import { act } from './record.ts';
import './mastodon.css';

/** What the modal was opened for. */
type Modal = { readonly kind: 'new' } | { readonly kind: 'reply' | 'edit'; readonly post: string };

function App() {
  const [modal, setModal] = useState<Modal | null>(null);
  if (location.pathname.startsWith('/auth/'))
    return (
      <Login
        label={texts.login}
        form={{ id: 'new_user' }}
        name={{ id: 'user_email', 'aria-label': 'Email' }}
        password={{ id: 'user_password', 'aria-label': 'Password' }}
      />
    );
  if (location.pathname.startsWith('/settings/')) return <Profile />;
  const open = (next: Modal) => {
    history.pushState(null, '', `/publish${location.search}`);
    setModal(next);
  };
  const close = () => {
    history.pushState(null, '', `/home${location.search}`);
    setModal(null);
  };
  return (
    <div className="columns-area">
      <div className="compose-panel">
        <SearchForm label={texts.search} form={{ className: 'search' }} field={{ className: 'search__input' }} />
        <ComposeForm name="column" send={texts.publish} />
      </div>
      <main>
        <button type="button" className="button" id="open-composer" onClick={() => open({ kind: 'new' })}>
          {texts.publish}
        </button>
        {posts.map((post, index) => (
          <article key={post} data-id={index}>
            <Status
              text={post}
              reply={() => open({ kind: 'reply', post })}
              edit={index === 0 ? () => open({ kind: 'edit', post }) : undefined}
            />
          </article>
        ))}
        {accounts.map((account) => (
          <Account key={account.name} {...account} />
        ))}
      </main>
      {modal && <ComposeModal modal={modal} close={close} />}
    </div>
  );
}

function ComposeModal({ modal, close }: { modal: Modal; close: () => void }) {
  const send = { new: texts.publish, reply: texts.reply, edit: texts.save }[modal.kind];
  return (
    <div className="modal-root">
      <div className="modal-root__modal" role="dialog" aria-modal="true" aria-label={texts.compose}>
        <ComposeForm name="modal" send={send} close={close} initial={modal.kind === 'edit' ? modal.post : ''} autoFocus>
          {modal.kind === 'reply' && (
            <div className="reply-indicator">
              <div className="reply-indicator__content translate">{modal.post}</div>
            </div>
          )}
        </ComposeForm>
      </div>
    </div>
  );
}

interface FormProps {
  readonly name: string;
  readonly send: string;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly close?: () => void;
  readonly children?: ReactNode;
}

/** The content warning is sent with the post. Its own id stands in the column alone: two of one id would be no page. */
function ComposeForm({ name, send, initial = '', autoFocus = false, close, children }: FormProps) {
  const composer = useComposer(isControlEnter, close);
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        composer.onClick(event);
      }}
    >
      {children}
      <div className="spoiler-input">
        <FieldBox
          composer={composer}
          name={`${name}-warning`}
          act="post"
          label={texts.warning}
          oneLine
          attributes={{ className: 'spoiler-input__input', ...(name === 'column' && { id: 'cw-spoiler-input' }) }}
        />
      </div>
      <FieldBox
        composer={composer}
        name={name}
        act="post"
        label={texts.ask}
        initial={initial}
        autoFocus={autoFocus}
        attributes={{ className: 'autosuggest-textarea__textarea' }}
      />
      <input type="file" accept="image/*" tabIndex={-1} />
      <div className="compose-form__submit">
        <button type="submit" className="button" ref={composer.button} disabled={!composer.filled}>
          {send}
        </button>
      </div>
    </form>
  );
}

function Account({ name, note }: { name: string; note: string }) {
  const [following, setFollowing] = useState(false);
  return (
    <div className="account">
      <strong className="display-name">{name}</strong>
      <div className="account__note">{note}</div>
      <div className="account__relationship">
        <button
          type="button"
          className={`button ${following ? 'button--destructive' : ''}`}
          onClick={({ nativeEvent }) => {
            if (!act('follow', 'follow', nativeEvent)) return;
            setFollowing(!following);
          }}
        >
          {following ? texts.unfollow : texts.follow}
        </button>
      </div>
    </div>
  );
}

/** Drawn by the server: a plain form. */
function Profile() {
  const composer = useComposer(() => false);
  return (
    <form
      className="simple_form edit_account"
      onSubmit={(event) => {
        event.preventDefault();
        composer.onClick(event);
      }}
    >
      <ProfileFields
        composer={composer}
        name={{ name: 'display-name', label: texts.name, attributes: { id: 'account_display_name' } }}
        bio={{ name: 'bio', label: texts.bio, attributes: { id: 'account_note' } }}
      />
      <button type="submit" className="btn" ref={composer.button}>
        {texts.save}
      </button>
    </form>
  );
}

mount(<App />);
