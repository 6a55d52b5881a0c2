/** The editor of articles: title and text on a page of their own, the button that publishes in a share box over it. */

import { useState } from 'react';
import { useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { PlainBox } from './editors/plain-box.tsx';
import { QuillBox } from './editors/quill-box.tsx';
import { texts } from './linkedin-parts.tsx';

export function Article() {
  const composer = useComposer(() => false);
  const [sharing, setSharing] = useState(false);
  return (
    <main>
      <nav className="article-editor-nav">
        <button type="button" className="article-editor-nav__publish" onClick={() => setSharing(true)}>
          {texts.next}
        </button>
      </nav>
      <FieldBox
        composer={composer}
        name="article-title"
        act="post"
        attributes={{
          id: 'article-editor-headline__textarea',
          className: 'article-editor-headline__textarea',
          placeholder: texts.title,
        }}
      />
      <div className="article-editor-content">
        <PlainBox composer={composer} name="article" act="post" label="Article editor content" />
      </div>
      {sharing && (
        <div className="artdeco-modal share-box-v2__modal" role="dialog" aria-label={texts.start}>
          <QuillBox composer={composer} name="article-words" act="post" label={texts.talk} />
          <button
            type="button"
            className="share-actions__primary-action artdeco-button"
            ref={composer.button}
            onClick={composer.onClick}
          >
            <span className="artdeco-button__text">{texts.publish}</span>
          </button>
        </div>
      )}
    </main>
  );
}
