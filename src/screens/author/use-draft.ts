import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../rulebook/duplicates.ts';
import type { Pack } from '../../rulebook/schema.ts';
import type { AuthorActions } from './author-view.ts';
import { begin, change, type History, redo, undo } from './history.ts';

/** A pause of typing after which the draft is kept and checked, in milliseconds. */
const PAUSE = 250;

type Step =
  | { readonly kind: 'change'; readonly field: string; readonly part: Partial<Pack> }
  | { readonly kind: 'replace'; readonly pack: Pack }
  | { readonly kind: 'undo' | 'redo' };

function stepped(history: History<Pack>, step: Step): History<Pack> {
  switch (step.kind) {
    case 'change':
      return change(history, step.field, { ...history.now, ...step.part });
    case 'replace':
      return change(history, '', step.pack);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}

/** The pack as it is written, with the way back; kept in a pause of typing, and when the page is left. */
export function useDraft(start: Pack, doing: Pick<AuthorActions, 'keep' | 'faultsOf'>) {
  const [history, step] = useReducer(stepped, start, begin);
  const [faults, setFaults] = useState<readonly Fault[]>(() => doing.faultsOf(start));
  const [isKept, setKept] = useState(true);
  const pack = history.now;
  /** What was kept last, or is about to be. */
  const kept = useRef(start);

  useEffect(() => {
    const keepNow = async () => {
      if (kept.current === pack) return;
      kept.current = pack;
      try {
        await doing.keep(pack);
        setKept(true);
      } catch {
        setKept(false);
      }
    };
    const waiting = setTimeout(() => {
      setFaults(doing.faultsOf(pack));
      keepNow();
    }, PAUSE);
    const life = new AbortController();
    // A page that is left may never come back.
    document.addEventListener('visibilitychange', keepNow, { signal: life.signal });
    return () => {
      clearTimeout(waiting);
      life.abort();
    };
  }, [pack, doing]);

  return { pack, faults, isKept, history, step };
}
