/** Signs drawn as shapes, not as letters of a font: old office machines lack emoji. All are decoration beside a text. */
import type { ComponentChildren } from 'preact';

function Sign({ children, small = false }: { children: ComponentChildren; small?: boolean }) {
  return (
    <svg class={small ? 'sign small' : 'sign'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

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

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2.2, 'stroke-linecap': 'round' } as const;

export function CheckSign() {
  return (
    <Sign>
      <path d="M5 12.5l4.5 4.500L19 7.5" {...stroke} stroke-linejoin="round" />
    </Sign>
  );
}

export function ThinkSign() {
  return (
    <Sign>
      <path d="M12 5.500v8" {...stroke} />
      <circle cx="12" cy="18" r="1.5" fill="currentColor" />
    </Sign>
  );
}

export function BarsSign() {
  return (
    <Sign>
      <path d="M8.5 6v12M15.5 6v12" {...stroke} stroke-width="3" />
    </Sign>
  );
}

export function RestSign() {
  return (
    <Sign>
      <path d="M6.5 12h11" {...stroke} />
    </Sign>
  );
}

export function ArrowSign() {
  return (
    <Sign small>
      <path d="M9 6l6 6-6 6" {...stroke} stroke-linejoin="round" />
    </Sign>
  );
}

export function OutSign() {
  return (
    <Sign small>
      <path d="M9 6h9v9M18 6L7 17" {...stroke} stroke-linejoin="round" />
    </Sign>
  );
}
