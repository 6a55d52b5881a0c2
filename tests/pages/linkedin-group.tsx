/** A group's own page, and beside it one that LinkedIn suggests. */

import { useState } from 'react';
import { posts, texts } from './linkedin-parts.tsx';
import { act } from './record.ts';

export function Groups() {
  return (
    <main>
      <h1>{posts[1]?.text}</h1>
      <Join />
      <ul>
        <li>
          <a href="/groups/1/">{posts[0]?.author}</a>
          <Join />
        </li>
      </ul>
    </main>
  );
}

/** A closed group is asked: the word changes, and nothing takes it back here. */
function Join() {
  const [asked, setAsked] = useState(false);
  return (
    <button type="button" disabled={asked} onClick={({ nativeEvent }) => setAsked(act('join', 'join', nativeEvent))}>
      {asked ? texts.asked : texts.join}
    </button>
  );
}
