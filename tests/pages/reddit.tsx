/** Reddit's structure: nearly everything in shadow roots. `?roots=closed` closes those of its composers. */

import { useState } from 'react';
import { mount } from './mount.ts';
import { act } from './record.ts';
import { Chat } from './reddit-chat.tsx';
import { CommentComposer } from './reddit-composer.tsx';
import { Comment, Join, Post } from './reddit-post.tsx';
import { SubmitPage } from './reddit-submit.tsx';
import { posts, texts } from './reddit-texts.ts';
import { Host } from './shadow-host.tsx';
import './reddit.css';

const ids = ['layanan', 'relawan'] as const;

function App() {
  const [path, setPath] = useState(location.pathname);
  if (path.startsWith('/chat')) return <Chat />;
  if (path.endsWith('/submit')) return <SubmitPage />;
  const submit = () => {
    history.pushState(null, '', `/r/kota/submit${location.search}`);
    setPath(location.pathname);
  };
  return (
    <div className="page">
      <header>
        <Search />
        <button type="button" id="create-post" onClick={submit}>
          {texts.create}
        </button>
      </header>
      <main>
        {posts.map((post, index) => (
          <Post key={post} text={post} id={ids[index] ?? ''} />
        ))}
        <CommentComposer name="comment" label={texts.write} />
        <Comment text="Apakah besok juga buka?" id="c1" />
        <Comment text={posts[1]} id="c2" />
      </main>
      <Community />
    </div>
  );
}

/** The group whose page this is. */
function Community() {
  return (
    <Host tag="shreddit-app" inside={<slot />}>
      <h1>r/pilkada</h1>
      <Host tag="shreddit-subreddit-header-buttons" inside={<Join id="community" />} />
      <Host tag="shreddit-subreddit-header" inside={<slot />}>
        <p>{posts[1]}</p>
      </Host>
    </Host>
  );
}

function Search() {
  const [query, setQuery] = useState('');
  return (
    <Host
      tag="reddit-search-large"
      inside={
        <form
          onSubmit={(event) => {
            event.preventDefault();
            act('search', 'search', event.nativeEvent, query);
          }}
        >
          <input
            type="text"
            name="q"
            aria-label={texts.search}
            placeholder={texts.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </form>
      }
    />
  );
}

mount(<App />);
