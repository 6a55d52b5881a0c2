/** The signs that mean the same on every screen. */
import { ArrowUpRight, Check, ChevronRight, type IconNode, Minus, Pause } from 'lucide';
import type { Level } from '../../vocabulary.ts';
import { Icon } from './icon.tsx';

/** The pause mark: two bars in a speech bubble, as in `assets/public/icon/jeda.svg`. */
export function PauseMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        class="bubble"
        d="M4.5 0h7A4.5 4.5 0 0 1 16 4.5v4A4.5 4.5 0 0 1 11.5 13H8l-4.2 2.9a.5.5 0 0 1-.8-.4V12.7A4.5 4.5 0 0 1 0 8.5v-4A4.5 4.5 0 0 1 4.5 0z"
      />
      <path class="bars" d="M5 3h2v7H5zM9 3h2v7H9z" />
    </svg>
  );
}

/** An exclamation mark alone: the library has it only inside of a shape, and ours stands in a disc or a chip already. */
const Think: IconNode = [['path', { d: 'M12 5v9M12 19h.01' }]];

export const CheckSign = () => <Icon of={Check} />;
export const ThinkSign = () => <Icon of={Think} />;
export const BarsSign = () => <Icon of={Pause} solid />;
export const RestSign = () => <Icon of={Minus} />;
export const ArrowSign = () => <Icon of={ChevronRight} small />;
export const OutSign = () => <Icon of={ArrowUpRight} small />;

/** A level is told by its sign and its words first, by its colour last. */
export function LevelSign({ level }: { level: Level }) {
  return { aman: <CheckSign />, waspada: <ThinkSign />, langgar: <BarsSign /> }[level];
}
