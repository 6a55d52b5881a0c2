/** Makes sure that Chromium and Firefox are on this machine, installing them where the system lets us. */
import { findBrowser } from '../browsers/find.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  console.log(`${kind}: ${findBrowser(kind)}`);
}
