/** YouTube Studio: the words of a video, as it is uploaded and later; replies to comments. */

import { useState } from 'react';
import { isControlEnter, useComposer } from './composer.ts';
import { PlainBox, PlainField } from './editors/plain-box.tsx';
import { mount } from './mount.ts';
import { channels, texts } from './youtube-texts.ts';
import './youtube.css';

function App() {
  const [uploading, setUploading] = useState(false);
  return (
    <ytcp-app>
      <header>
        <ytcp-button id="create-icon" role="button" tabIndex={0} onClick={() => setUploading(true)}>
          {texts.upload}
        </ytcp-button>
      </header>
      {location.pathname.endsWith('/comments') ? (
        <Comments />
      ) : location.pathname.endsWith('/editing/profile') ? (
        <Channel />
      ) : (
        <Details />
      )}
      {uploading && <Upload close={() => setUploading(false)} />}
    </ytcp-app>
  );
}

/** A video that stands there already: the button is in the head of the page. */
function Details() {
  const composer = useComposer(() => false);
  return (
    <ytcp-video-details-section>
      <ytcp-entity-page-header>
        <ytcp-button id="save">
          <button type="button" ref={composer.button} disabled={!composer.filled} onClick={composer.onClick}>
            {texts.save}
          </button>
        </ytcp-button>
      </ytcp-entity-page-header>
      <Words composer={composer} prefix="" />
    </ytcp-video-details-section>
  );
}

/** The channel's own name and description. */
function Channel() {
  const composer = useComposer(() => false);
  return (
    <ytcp-channel-editing-section>
      <ytcp-button id="publish-button">
        <button type="button" ref={composer.button} disabled={!composer.filled} onClick={composer.onClick}>
          {texts.publish}
        </button>
      </ytcp-button>
      <ytcp-channel-editing-profile>
        <ytcp-channel-editing-channel-name>
          <PlainField composer={composer} name="channel-name" act="post" label={texts.channelName} line />
        </ytcp-channel-editing-channel-name>
        <div id="description-textbox">
          <PlainBox composer={composer} name="channel" act="post" label={texts.channelAbout} />
        </div>
      </ytcp-channel-editing-profile>
    </ytcp-channel-editing-section>
  );
}

/** Two steps: when the button comes, the words are out of sight. */
function Upload({ close }: { close: () => void }) {
  const composer = useComposer(() => false, close);
  const [step, setStep] = useState(0);
  return (
    <ytcp-uploads-dialog>
      <div hidden={step > 0}>
        <Words composer={composer} prefix="upload-" />
      </div>
      {step === 0 ? (
        <ytcp-button id="next-button">
          <button type="button" onClick={() => setStep(1)}>
            {texts.next}
          </button>
        </ytcp-button>
      ) : (
        <ytcp-button id="done-button">
          <button type="button" ref={composer.button} onClick={composer.onClick}>
            {texts.publish}
          </button>
        </ytcp-button>
      )}
    </ytcp-uploads-dialog>
  );
}

function Words({ composer, prefix }: { composer: ReturnType<typeof useComposer>; prefix: string }) {
  return (
    <>
      <ytcp-video-title id="title-textarea">
        <PlainBox composer={composer} name={`${prefix}title`} act="post" id="textbox" label={texts.title} />
      </ytcp-video-title>
      <ytcp-video-description id="description-textarea">
        <PlainBox composer={composer} name={`${prefix}description`} act="post" id="textbox" label={texts.description} />
      </ytcp-video-description>
    </>
  );
}

function Comments() {
  return channels.map(({ path, text }, index) => <Comment key={path} name={`studio-${index + 1}`} text={text} />);
}

function Comment({ name, text }: { name: string; text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <ytcp-comment id={name}>
      <yt-formatted-string id="content-text">{text}</yt-formatted-string>
      <ytcp-comment-button id="reply-button">
        <button type="button" onClick={() => setOpen(true)}>
          {texts.reply}
        </button>
      </ytcp-comment-button>
      {open && <Reply name={name} close={() => setOpen(false)} />}
    </ytcp-comment>
  );
}

function Reply({ name, close }: { name: string; close: () => void }) {
  const composer = useComposer(isControlEnter, close);
  return (
    <ytcp-commentbox>
      <tp-yt-iron-autogrow-textarea>
        <PlainField composer={composer} name={name} act="comment" label={texts.addReply} />
      </tp-yt-iron-autogrow-textarea>
      <ytcp-button>
        <button type="button" onClick={close}>
          {texts.cancel}
        </button>
      </ytcp-button>
      <ytcp-button>
        <button type="button" ref={composer.button} disabled={!composer.filled} onClick={composer.onClick}>
          {texts.reply}
        </button>
      </ytcp-button>
    </ytcp-commentbox>
  );
}

mount(<App />);
