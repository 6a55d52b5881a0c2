/** The line under marked words as an SVG path. */
import type { Rect } from './rect.ts';

/** Half a period of the wave, in pixels. */
const STEP = 3;

/** Waves of `amplitude` pixels along the bottom of `rect`; straight when it is 0. */
export function wave(rect: Rect, amplitude: number): string {
  const y = rect.bottom - 1;
  if (amplitude === 0) return `M${rect.left} ${y}H${rect.right}`;
  const steps = Math.max(1, Math.round((rect.right - rect.left) / STEP));
  const step = (rect.right - rect.left) / steps;
  const first = `M${rect.left} ${y}q${step / 2} ${-2 * amplitude} ${step} 0`;
  return `${first}${`t${step} 0`.repeat(steps - 1)}`;
}
