import { defineContentScript } from 'wxt/utils/define-content-script';
import { originsOf, SITES, siteHere } from '../../src/sites/index.ts';
import { watch } from './watch.ts';

export default defineContentScript({
  // On hosts that the person added the background registers the same script.
  matches: [...new Set(SITES.flatMap(originsOf))],
  allFrames: true,
  // The gate has to listen before the page's own scripts do.
  runAt: 'document_start',
  // The framework would announce the script to the page by a message.
  noScriptStartedPostMessage: true,
  main() {
    const site = siteHere(new URL(location.href));
    if (site) watch(window, site);
  },
});
