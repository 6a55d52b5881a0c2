import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  /** A sign of lucide, imported by its own name: `import { Check } from 'lucide'`. */
  readonly of: IconNode;
  /** As large as the letters beside it. */
  readonly small?: boolean;
  /** Filled, where the outline alone would be thin. */
  readonly solid?: boolean;
}

/**
 * A sign drawn as shapes, not as a letter of a font: old office machines lack emoji. It is decoration, read aloud by nobody:
 * words stand beside it, or its button has a name.
 */
export function Icon({ of, small = false, solid = false }: IconProps) {
  return (
    <svg
      class={`sign${small ? ' small' : ''}${solid ? ' solid' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
