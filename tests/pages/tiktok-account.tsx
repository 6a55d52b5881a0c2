/** TikTok's page of an account: who it is, its follow button, the own name and bio in a popup. */

import { useState } from 'react';
import { useComposer } from './composer.ts';
import { PlainField } from './editors/plain-box.tsx';
import { useToggle } from './parts/toggle.ts';
import { accounts, texts } from './tiktok-texts.ts';

export function AccountPage() {
  const [path, setPath] = useState(location.pathname.slice(2));
  const [editing, setEditing] = useState(false);
  const account = accounts.find((one) => one.path === path) ?? accounts[0];
  return (
    <>
      <nav>
        {accounts.map((one) => (
          <a
            key={one.path}
            href={`/@${one.path}`}
            onClick={(event) => {
              event.preventDefault();
              history.pushState(null, '', `/@${one.path}${location.search}`);
              setPath(one.path);
            }}
          >
            {one.name}
          </a>
        ))}
      </nav>
      <div data-e2e="user-page" key={path}>
        <h1 data-e2e="user-title">{account.path}</h1>
        <h2 data-e2e="user-subtitle">{account.name}</h2>
        <Follow />
        <button type="button" data-e2e="edit-profile-entrance" onClick={() => setEditing(true)}>
          {texts.edit}
        </button>
        <h2 data-e2e="user-bio">{account.bio}</h2>
      </div>
      {editing && <EditProfile close={() => setEditing(false)} />}
    </>
  );
}

/** By `?marks=none` only the words tell whether the account is followed. */
const hasMarks = new URLSearchParams(location.search).get('marks') !== 'none';

function Follow() {
  const follow = useToggle('follow', 'follow');
  return (
    <button
      type="button"
      data-e2e="follow-button"
      aria-label={hasMarks ? (follow.done ? texts.following : texts.follow) : undefined}
      onClick={follow.press}
    >
      <div>{follow.done ? texts.following : texts.follow}</div>
    </button>
  );
}

function EditProfile({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  return (
    <div className="popup" data-e2e="edit-profile-popup">
      <div data-e2e="edit-profile-name-input">
        <PlainField composer={composer} name="name" act="post" label={texts.name} line />
      </div>
      <PlainField composer={composer} name="bio" act="post" label={texts.bio} testId="edit-profile-bio-input" />
      <button
        type="button"
        data-e2e="edit-profile-save"
        ref={composer.button}
        disabled={!composer.filled}
        onClick={composer.onClick}
      >
        {texts.save}
      </button>
    </div>
  );
}
