/** Facebook's post, and the dialog in which one is written, edited or shared. */

import { useState } from 'react';
import { isPlainEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { texts } from './facebook-texts.ts';
import { DivButton, DivSend } from './parts/div-button.tsx';
import { useToggle } from './parts/toggle.ts';
import { act } from './record.ts';

/** By `?preview=none` the dialog shows nothing of what it shares. */
const hasPreview = new URLSearchParams(location.search).get('preview') !== 'none';

/** What the dialog was opened for. */
export type Dialog = { readonly kind: 'post' | 'edit' } | { readonly kind: 'share'; readonly text: string };

interface ArticleProps {
  readonly text: string;
  readonly author: string;
  /** Of its comment box. */
  readonly name: string;
  readonly open: (dialog: Dialog) => void;
}

export function Article({ text, author, name, open }: ArticleProps) {
  const composer = useComposer(isPlainEnter);
  const follow = useToggle('follow', 'follow');
  const like = useToggle('like', 'like');
  const [reacting, setReacting] = useState(false);
  return (
    <div role="article" aria-posinset={1}>
      <h4 data-ad-rendering-role="profile_name">{author}</h4>
      <DivButton label={follow.done ? texts.following : texts.follow} onPress={follow.press} />
      <DivButton label={texts.edit} onPress={() => open({ kind: 'edit' })} />
      <Message text={text} />
      <div>
        <DivButton label={like.done ? texts.unlike : texts.like} onPress={like.press} />
        <DivButton label={texts.react} expanded={reacting} onPress={() => setReacting(!reacting)} />
        {reacting && (
          <div role="toolbar">
            <DivButton
              label={texts.love}
              onPress={(event) => {
                like.set(event);
                setReacting(false);
              }}
            />
          </div>
        )}
        <DivButton label={texts.share} onPress={() => open({ kind: 'share', text })} />
      </div>
      <form className="comment">
        <LexicalBox composer={composer} name={name} act="comment" label={texts.writeComment} />
        <DivSend composer={composer} label={texts.comment}>
          <i aria-hidden="true">➤</i>
        </DivSend>
      </form>
    </div>
  );
}

/** In a post Enter begins a paragraph; only the button sends. */
export function PostDialog({ dialog, close }: { dialog: Dialog; close: () => void }) {
  const composer = useComposer(() => false, close);
  const isShare = dialog.kind === 'share';
  const send = isShare ? texts.shareNow : dialog.kind === 'edit' ? texts.save : texts.post;
  return (
    <div className="shade">
      <div role="dialog" aria-modal="true" aria-label={texts.create}>
        <DivButton label={texts.close} onPress={close}>
          <i aria-hidden="true">×</i>
        </DivButton>
        <LexicalBox
          composer={composer}
          name={dialog.kind}
          act={isShare ? 'share' : 'post'}
          label={isShare ? texts.say : texts.ask}
          autoFocus
        />
        {isShare && hasPreview && <Message text={dialog.text} />}
        <input type="file" accept="image/*" tabIndex={-1} />
        {isShare && !composer.filled ? (
          <DivButton label={send} onPress={(event) => act('share now', 'share', event.nativeEvent) && close()} />
        ) : (
          <DivSend composer={composer} label={send} />
        )}
      </div>
    </div>
  );
}

function Message({ text }: { text: string }) {
  return (
    <div data-ad-preview="message" data-ad-comet-preview="message">
      <div dir="auto">{text}</div>
    </div>
  );
}
