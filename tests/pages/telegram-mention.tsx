/** Telegram's list of what it proposes: it takes Enter while it is open, and the box tells nothing of it. */

import { useState } from 'react';
import type { OwnBoxHandle } from './editors/own-box.tsx';
import { type Suggestion, suggestionsAt } from './parts/suggestions.ts';

export interface Mentions {
  readonly matches: readonly Suggestion[];
  onChange(text: string): void;
  onKey(event: KeyboardEvent, box: OwnBoxHandle): boolean;
}

export function useMentions(): Mentions {
  const [{ typed, matches }, propose] = useState(() => suggestionsAt(''));
  return {
    matches,
    onChange: (text) => propose(suggestionsAt(text)),
    onKey(event, box) {
      const [first] = matches;
      if (!first || event.key !== 'Enter') return false;
      box.write(`${box.text().slice(0, -typed.length)}${first.put} `);
      return true;
    },
  };
}
