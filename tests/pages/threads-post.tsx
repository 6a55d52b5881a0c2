/** A post of Threads: buttons are divs, their icons carry the names, and an inline reply may stand right under them. */

import { type ReactNode, useState } from 'react';
import { isControlEnter, useComposer } from './composer.ts';
import { LexicalBox } from './editors/lexical-box.tsx';
import { MenuItem, MenuLayer } from './parts/menu.tsx';
import { act } from './record.ts';
import { texts } from './threads-texts.ts';

interface Props {
  readonly text: string;
  readonly name: string;
  /** Opens the dialog in which this post is replied to. */
  readonly reply: () => void;
  /** The page of one post has a box under it. */
  readonly inline: boolean;
}

export function Post({ text, name, reply, inline }: Props) {
  const [liked, setLiked] = useState(false);
  const [following, setFollowing] = useState(false);
  const like = (event: Event) => {
    if (!act('like', 'like', event)) return;
    setLiked(!liked);
  };
  return (
    <div data-pressable-container="true" id={name}>
      <a href={`/@${name}`}>
        <span dir="auto">{name}</span>
      </a>
      <Button
        onPress={(event) => {
          if (!act('follow', 'follow', event)) return;
          setFollowing(!following);
        }}
      >
        <span dir="auto">{following ? texts.following : texts.follow}</span>
      </Button>
      <div className="words" onDoubleClick={({ nativeEvent }) => !liked && like(nativeEvent)}>
        <span dir="auto">{text}</span>
      </div>
      <div>
        <Button onPress={like}>
          <Icon label={liked ? texts.unlike : texts.like} />
        </Button>
        <Button onPress={reply}>
          <Icon label={texts.reply} />
        </Button>
        <Repost />
      </div>
      {inline && <InlineReply />}
    </div>
  );
}

/** Its button shows when there is something to send, and carries the name of the icon above that opens a dialog. */
function InlineReply() {
  const composer = useComposer(isControlEnter);
  return (
    <div className="inline">
      <LexicalBox composer={composer} name="inline" act="comment" label={texts.replyTo} />
      {composer.filled && (
        <div
          role="button"
          tabIndex={0}
          ref={composer.button}
          onClick={composer.onClick}
          onKeyDown={composer.onControlKeyDown}
        >
          <Icon label={texts.reply} />
        </div>
      )}
    </div>
  );
}

function Repost() {
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <>
      <div
        role="button"
        tabIndex={0}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Enter' && setOpen(!isOpen)}
      >
        <Icon label={texts.repost} />
      </div>
      {isOpen && (
        <MenuLayer>
          <MenuItem
            onPress={({ nativeEvent }) => {
              if (!act('repost', 'share', nativeEvent)) return;
              setDone(!done);
              setOpen(false);
            }}
          >
            <span dir="auto">{done ? texts.remove : texts.repost}</span>
          </MenuItem>
          <MenuItem onPress={() => setOpen(false)}>
            <span dir="auto">{texts.quote}</span>
          </MenuItem>
        </MenuLayer>
      )}
    </>
  );
}

export function Button({ onPress, children }: { onPress: (event: Event) => void; children: ReactNode }) {
  return (
    <div
      role="button"
      tabIndex={0}
      onClick={({ nativeEvent }) => onPress(nativeEvent)}
      onKeyDown={({ key, nativeEvent }) => (key === 'Enter' || key === ' ') && onPress(nativeEvent)}
    >
      {children}
    </div>
  );
}

export function Icon({ label }: { label: string }) {
  return (
    <svg aria-label={label} role="img" width="20" height="20">
      <path d="M2 2 18 10 2 18z" />
    </svg>
  );
}
