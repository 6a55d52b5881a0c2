/** Reddit's composer: its editor slotted from the page, in a root of its own, or, by `?roots=closed`, in closed ones. */

import { isControlEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { texts } from './reddit-texts.ts';
import { Host, rootMode } from './shadow-host.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  /** The editor stands in the composer's own root. */
  readonly nested?: boolean;
}

export function CommentComposer({ name, label, nested = false }: Props) {
  const isInside = nested || rootMode === 'closed';
  const composer = useComposer(isControlEnter);
  const parts = (
    <>
      <div slot="rte" data-of={name}>
        <LexicalBox composer={composer} name={name} act="comment" label={label} />
      </div>
      <button
        type="submit"
        slot="submit-button"
        data-of={name}
        ref={composer.button}
        disabled={!composer.filled}
        onClick={composer.onClick}
      >
        <span>{texts.comment}</span>
      </button>
    </>
  );
  const slots = (
    <>
      <slot name="rte" />
      <slot name="submit-button" />
    </>
  );
  return (
    <Host
      tag="comment-composer-host"
      mode={rootMode}
      inside={
        <Host tag="shreddit-composer" mode={rootMode} inside={isInside ? parts : slots}>
          {!isInside && parts}
        </Host>
      }
    />
  );
}
