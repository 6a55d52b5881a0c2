import { join } from 'node:path';
import type { BrowserKind } from './find.ts';

/** The folder of the unpacked extension, as `wxt build` leaves it. */
export function builtExtension(kind: BrowserKind): string {
  return join(import.meta.dirname, '../../.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
