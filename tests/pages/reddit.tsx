/** Reddit's structure: nearly everything in shadow roots. `?roots=closed` closes those of its composers. */

import { useState } from 'react';
import { mount } from './mount.ts';
import { SearchForm } from './parts/search.tsx';
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
        <Host tag="reddit-search-large" inside={<SearchForm label={texts.search} form={{}} field={{ name: 'q' }} />} />
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

mount(<App />);
