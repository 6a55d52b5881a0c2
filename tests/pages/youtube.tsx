/** YouTube's structure: a video with comments and live chat, a channel's posts, channels found by a search. */

import { useState } from 'react';
import { mount } from './mount.ts';
import { act } from './record.ts';
import {
  CommentBox,
  LikeBar,
  Search,
  SegmentedLike,
  SimpleBox,
  Subscribe,
  Thread,
  VideoLinks,
} from './youtube-parts.tsx';
import { type Channel, channels, texts } from './youtube-texts.ts';
import './youtube.css';

function App() {
  const { pathname } = location;
  return (
    <ytd-app>
      <header>
        <Search />
      </header>
      {pathname === '/results' ? <Results /> : pathname.endsWith('/posts') ? <Posts /> : <Watch />}
    </ytd-app>
  );
}

function Watch() {
  const [video, setVideo] = useState(new URLSearchParams(location.search).get('v'));
  const channel = channels.find(({ path }) => path === video) ?? channels[0];
  const open = (path: string) => {
    const query = new URLSearchParams(location.search);
    query.set('v', path);
    history.pushState(null, '', `/watch?${query}`);
    setVideo(path);
  };
  return (
    <ytd-watch-flexy key={channel.path}>
      <Metadata channel={channel} />
      {video === 'langsung' && (
        <ytd-live-chat-frame id="chat">
          <iframe id="chatframe" title={texts.chat} src={`/live_chat${location.search}`} />
        </ytd-live-chat-frame>
      )}
      <VideoLinks channels={channels} open={open} />
      <ytd-comments id="comments">
        <SimpleBox />
        {channels.map(({ path, text }, index) => (
          <Thread key={path} name={`${index + 1}`} author={path} text={text} />
        ))}
      </ytd-comments>
    </ytd-watch-flexy>
  );
}

function Metadata({ channel: { path, name, about, text } }: { channel: Channel }) {
  return (
    <ytd-watch-metadata>
      <div id="title">
        <h1>{text}</h1>
      </div>
      <div id="owner">
        <ytd-video-owner-renderer>
          <ytd-channel-name>
            <a href={`/@${path}`}>{name}</a>
          </ytd-channel-name>
        </ytd-video-owner-renderer>
        <Subscribe name="subscribe-video" />
      </div>
      <div id="actions">
        <SegmentedLike name="like-video" />
        <yt-button-view-model>
          <button type="button" aria-label={texts.share} onClick={(event) => act('share', 'share', event.nativeEvent)}>
            {texts.share}
          </button>
        </yt-button-view-model>
      </div>
      <ytd-text-inline-expander id="description-inline-expander">{about}</ytd-text-inline-expander>
    </ytd-watch-metadata>
  );
}

function Posts() {
  const [open, setOpen] = useState(false);
  return (
    <ytd-browse>
      <ytd-backstage-post-dialog-renderer>
        {open ? (
          <CommentBox name="community" kind="post" ask={texts.newPost} send={texts.post} close={() => setOpen(false)} />
        ) : (
          <div id="placeholder-area" onClick={() => setOpen(true)}>
            {texts.newPost}
          </div>
        )}
      </ytd-backstage-post-dialog-renderer>
      {channels.map(({ path, name, text }, index) => (
        <ytd-backstage-post-renderer key={path} id={`post-${index + 1}`}>
          <a id="author-text" href={`/@${path}`}>
            {name}
          </a>
          <yt-formatted-string id="content-text">{text}</yt-formatted-string>
          <ytd-comment-action-buttons-renderer>
            <LikeBar name={`like-post-${index + 1}`} />
          </ytd-comment-action-buttons-renderer>
        </ytd-backstage-post-renderer>
      ))}
    </ytd-browse>
  );
}

function Results() {
  return (
    <ytd-search>
      {channels.map(({ path, name, about }, index) => (
        <ytd-channel-renderer key={path} id={`channel-${index + 1}`}>
          <ytd-channel-name id="channel-title">{name}</ytd-channel-name>
          <span id="subscribers">@{path}</span>
          <yt-formatted-string id="description">{about}</yt-formatted-string>
          <Subscribe name={`subscribe-${index + 1}`} />
        </ytd-channel-renderer>
      ))}
    </ytd-search>
  );
}

mount(<App />);
