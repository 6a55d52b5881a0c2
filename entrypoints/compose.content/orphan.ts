import { browser } from 'wxt/browser';

/** Whether the extension that this script came from was updated or removed: then it can neither ask nor tell anything. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
