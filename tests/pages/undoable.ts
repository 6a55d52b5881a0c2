/** A like, a share, a follow or a join of a practice page: done at one press, taken back at the next. */
import { useState } from 'react';
import { act, type SentAct } from './record.ts';

export interface Undoable {
  readonly done: boolean;
  press(event: { nativeEvent: Event }): void;
}

export function useUndoable(name: string, kind: SentAct): Undoable {
  const [done, setDone] = useState(false);
  return {
    done,
    press({ nativeEvent }) {
      if (done) {
        setDone(false);
        return;
      }
      const before = window.sent.length;
      if (!act(name, kind, nativeEvent)) return;
      // A page that ignores the events of scripts shows nothing either.
      setDone(window.sent.length > before);
    },
  };
}
