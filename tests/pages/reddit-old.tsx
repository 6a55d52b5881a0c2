/** old.reddit.com: plain forms, drawn by the server. */

import { useState } from 'react';
import { useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { mount } from './mount.ts';
import { SearchForm } from './parts/search.tsx';
import { act } from './record.ts';
import { posts, texts } from './reddit-texts.ts';
import './reddit-old.css';

function App() {
  return (
    <>
      <SearchForm label={texts.search} form={{ id: 'search', role: 'search' }} field={{ name: 'q' }} />
      {location.pathname.endsWith('/submit') ? <NewLink /> : <Thread />}
    </>
  );
}

function Thread() {
  const composer = useComposer(() => false);
  return (
    <>
      <div id="siteTable">
        {posts.map((post, index) => (
          <Link key={post} text={post} id={`t3_${index + 1}`} />
        ))}
      </div>
      <div className="commentarea">
        <form
          className="usertext cloneable"
          onSubmit={(event) => {
            event.preventDefault();
            composer.onClick(event);
          }}
        >
          <div className="usertext-edit">
            <FieldBox
              composer={composer}
              name="comment"
              act="comment"
              label={texts.comment}
              attributes={{ name: 'text' }}
            />
            <div className="usertext-buttons">
              <button type="submit" className="save" ref={composer.button}>
                {texts.save}
              </button>
            </div>
          </div>
        </form>
      </div>
    </>
  );
}

function Link({ text, id }: { text: string; id: string }) {
  const [voted, setVoted] = useState(false);
  return (
    <div className="thing link" id={id}>
      <div className="midcol">
        <div
          className={`arrow ${voted ? 'upmod' : 'up'}`}
          role="button"
          tabIndex={0}
          aria-label="upvote"
          onClick={({ nativeEvent }) => {
            if (!act('upvote', 'like', nativeEvent)) return;
            setVoted(!voted);
          }}
        >
          ▲
        </div>
      </div>
      <div className="entry">
        <a className="title" href="/r/kota/comments/1">
          {text}
        </a>
      </div>
    </div>
  );
}

function NewLink() {
  const composer = useComposer(() => false);
  return (
    <form
      id="newlink"
      className="submit content"
      onSubmit={(event) => {
        event.preventDefault();
        composer.onClick(event);
      }}
    >
      <FieldBox composer={composer} name="title" act="post" label={texts.title} attributes={{ name: 'title' }} />
      <div className="usertext-edit">
        <FieldBox composer={composer} name="text" act="post" label={texts.body} attributes={{ name: 'text' }} />
      </div>
      <button type="submit" name="submit" value="form" ref={composer.button}>
        {texts.post}
      </button>
    </form>
  );
}

mount(<App />);
