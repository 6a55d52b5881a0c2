/** Telegram's list of mentions: it takes Enter while it is open, and the box tells nothing of it. */

import { useState } from 'react';
import type { OwnBoxHandle } from './editors/own-box.tsx';

const accounts = ['dinas_pendidikan', 'dinas_kesehatan', 'kantor_kecamatan'];

export interface Mentions {
  readonly matches: readonly string[];
  onChange(text: string): void;
  onKey(event: KeyboardEvent, box: OwnBoxHandle): boolean;
}

export function useMentions(): Mentions {
  const [matches, setMatches] = useState<readonly string[]>([]);
  return {
    matches,
    onChange(text) {
      const query = /(?:^|\s)@(\w*)$/.exec(text)?.[1];
      setMatches(query === undefined ? [] : accounts.filter((account) => account.startsWith(query)));
    },
    onKey(event, box) {
      const [first] = matches;
      if (!first || event.key !== 'Enter') return false;
      box.write(box.text().replace(/@\w*$/, `@${first} `));
      return true;
    },
  };
}
