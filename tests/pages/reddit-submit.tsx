/** Reddit's page of a new post: title, body and buttons in roots of their own, all in one form. */

import { type ReactNode, useState } from 'react';
import { type Composer, isControlEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { LexicalBox } from './editors/lexical-box.tsx';
import { texts } from './reddit-texts.ts';
import { Host, rootMode } from './shadow-host.tsx';

export function SubmitPage() {
  const composer = useComposer(isControlEnter);
  const form = (
    <>
      {rootMode === 'closed' ? <TitleLine composer={composer} /> : <Title composer={composer} />}
      <Host tag="shreddit-composer" mode={rootMode} inside={<slot />}>
        <LexicalBox composer={composer} name="body" act="post" label={texts.body} />
      </Host>
      <SaveDraft />
      <SubmitButton>
        <button id="inner-post-submit-button" type="button" ref={composer.button} onClick={composer.onClick}>
          {texts.post}
        </button>
      </SubmitButton>
    </>
  );
  return rootMode === 'closed' ? (
    <Host tag="r-post-composer-form" mode="closed" inside={form} />
  ) : (
    <Host tag="r-post-composer-form" inside={<slot />}>
      {form}
    </Host>
  );
}

/** A field of several lines in a root of its own. */
function Title({ composer }: { composer: Composer }) {
  return (
    <Host
      tag="faceplate-textarea-input"
      attributes={{ name: 'title' }}
      inside={
        <FieldBox
          composer={composer}
          name="title"
          act="post"
          label={texts.title}
          attributes={{ id: 'innerTextArea' }}
        />
      }
    />
  );
}

/** A field of one line in a form without any button: Enter submits it, and no click tells. */
function TitleLine({ composer }: { composer: Composer }) {
  return (
    <form onSubmit={composer.onSubmit}>
      <FieldBox
        composer={composer}
        name="title"
        act="post"
        label={texts.title}
        oneLine
        attributes={{ name: 'title' }}
      />
    </form>
  );
}

function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <Host
      tag="r-post-form-submit-button"
      attributes={{ id: 'submit-post-button', 'post-action-type': 'submit' }}
      mode={rootMode}
      inside={children}
    />
  );
}

/** The same element with another type publishes nothing. */
function SaveDraft() {
  const [saved, setSaved] = useState(false);
  return (
    <Host
      tag="r-post-form-submit-button"
      attributes={{ 'post-action-type': 'draft' }}
      mode={rootMode}
      inside={
        <button type="button" id="inner-save-draft-button" aria-pressed={saved} onClick={() => setSaved(true)}>
          {texts.draft}
        </button>
      }
    />
  );
}
