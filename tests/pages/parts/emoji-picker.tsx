/** A picker of emoji: Enter in its own search takes the first that was found, a press any other. */

import { type ReactNode, useState } from 'react';

const EMOJI = ['2️⃣', '👍', '🙏'] as const;

interface Props {
  /** Puts what was picked into the box of the site. */
  readonly insert: (emoji: string) => void;
  /** A search of the site's own kind; a plain field where it has none. */
  readonly search?: ReactNode;
  readonly label: string;
}

export function EmojiPicker({ insert, search, label }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="emoji">
      <button type="button" aria-label={label} onClick={() => setOpen(!open)}>
        ☺
      </button>
      {open && (
        <div className="emoji-panel">
          {search ?? (
            <input
              type="text"
              aria-label={label}
              placeholder={label}
              onKeyDown={(event) => {
                if (event.key === 'Enter') insert(EMOJI[0]);
              }}
            />
          )}
          <div role="grid">
            {EMOJI.map((emoji) => (
              <button type="button" role="gridcell" key={emoji} data-emoji={emoji} onClick={() => insert(emoji)}>
                {emoji}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
