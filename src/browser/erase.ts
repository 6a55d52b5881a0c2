import { browser } from 'wxt/browser';
import { forgetAuthoring } from './authoring.ts';
import { originOf } from './origin-of.ts';
import { readSettings } from './settings.ts';

/** Deletes everything that is kept on this device, and gives back the leave for every host that the person added. */
export async function eraseAll(): Promise<void> {
  const { hosts } = await readSettings();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await forgetAuthoring();
  await browser.scripting.unregisterContentScripts();
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts.map(originOf) });
}
