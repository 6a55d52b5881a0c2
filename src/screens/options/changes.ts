/** What would change if other settings were taken. Pure. */
import type { Settings } from '../../browser/index.ts';

const SINGLE = ['status', 'region', 'office', 'hold', 'whileComposing', 'language'] as const;
const LISTS = ['pauses', 'hosts', 'exceptions', 'own'] as const;
type List = (typeof LISTS)[number] | 'circulars';

export type Change =
  | { readonly part: (typeof SINGLE)[number]; readonly before: string; readonly after: string }
  /** How many entries come and go. */
  | { readonly part: List; readonly added: number; readonly gone: number };

/** In a fixed order; empty when nothing would change. Values are as they are stored. */
export function changesOf(before: Settings, after: Settings): Change[] {
  const single = SINGLE.flatMap((part): Change[] => {
    const [was, is] = [String(before[part] ?? 'browser'), String(after[part] ?? 'browser')];
    return was === is ? [] : [{ part, before: was, after: is }];
  });
  const lists = LISTS.flatMap((part): Change[] => {
    const [was, is] = [before[part].map(keyOf), after[part].map(keyOf)];
    const added = is.filter((one) => !was.includes(one)).length;
    const gone = was.filter((one) => !is.includes(one)).length;
    return added + gone === 0 ? [] : [{ part, added, gone }];
  });
  return [...single, ...lists];
}

const keyOf = (entry: unknown) => JSON.stringify(entry);
