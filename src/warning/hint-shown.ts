/** What the hint shows, and what of it may be drawn where there is little room. Pure. */
import type { HintContent } from './Hint.tsx';
import type { HintPlace } from './spot.ts';
import type { WarningView } from './view.ts';

export interface HintCalls {
  /** The whole warning is wanted. */
  open(): void;
  /** Nothing more for this draft. */
  dismiss(): void;
  guidance(): void;
}

/** Who unfolded the card: `hint` did by itself, `person` asked for it and alone folds it again. */
export type Unfolded = 'no' | 'hint' | 'person';

export type Shown =
  | { kind: 'note'; text: string; place: HintPlace }
  | { kind: 'view'; view: WarningView; place: HintPlace; calls: HintCalls; unfolded: Unfolded };

/** What may be drawn, the wanted first. */
export function contentsOf(shown: Shown): HintContent[] {
  if (shown.kind === 'note') return [{ kind: 'note', text: shown.text }];
  const chip = { kind: 'chip', view: shown.view } as const;
  return shown.unfolded === 'no' ? [chip] : [{ kind: 'card', view: shown.view }, chip];
}
