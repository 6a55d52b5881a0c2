/** What the specs see of the model's way from the background into a page, and builds in which it comes late or never. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as ExtensionApi, Runtime } from 'webextension-polyfill';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserKind } from '../browsers/find.ts';
import type { Theatre } from '../browsers/stage.ts';

/** Inside the extension's own pages, in both browsers. */
declare const chrome: ExtensionApi;

declare global {
  interface Window {
    /** In the extension's page: tabs that have asked for the model, oldest first. */
    modelAsks?: number[];
  }
}

/** From now on, every page's question for the model is noted; what was noted before is forgotten. */
export async function watchAsks(theatre: Theatre): Promise<void> {
  await (await theatre.extensionPage()).evaluate(() => {
    const isWatched = window.modelAsks !== undefined;
    window.modelAsks = [];
    if (isWatched) return;
    // A message to the background reaches every page of the extension as well.
    chrome.runtime.onMessage.addListener((raw: unknown, { tab }: Runtime.MessageSender): undefined => {
      const asked = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'which-model';
      if (asked && tab?.id !== undefined) window.modelAsks?.push(tab.id);
    });
  });
}

/** How many questions for the model there were since `watchAsks`. */
export async function askCount(theatre: Theatre): Promise<number> {
  return (await theatre.extensionPage()).evaluate(() => window.modelAsks?.length ?? 0);
}

/** A build whose background keeps the model back until `releaseModel`. @returns the folder it was put into. */
export function buildLateModel(kind: BrowserKind, folder: string): string {
  return buildWithBackground(kind, folder, (background) => {
    if (!background.includes('which-model')) throw new Error('the background answers no question for the model');
    return `${background.replaceAll('which-model', 'kept-model')};(${keepBack})(chrome);`;
  });
}

/** A build with nobody behind the pages. @returns the folder it was put into. */
export function buildNoModel(kind: BrowserKind, folder: string): string {
  return buildWithBackground(kind, folder, () => '');
}

/** Lets the model go, in a build of `buildLateModel`. */
export async function releaseModel(theatre: Theatre): Promise<void> {
  await (await theatre.extensionPage()).evaluate(async () => {
    const model: unknown = await chrome.runtime.sendMessage({ kind: 'kept-model' });
    await chrome.runtime.sendMessage({ kind: 'release-model', model });
  });
}

/** Only the background's code is another; every other file is the one that ships. */
function buildWithBackground(kind: BrowserKind, folder: string, change: (background: string) => string): string {
  cpSync(builtExtension(kind), folder, { recursive: true });
  const file = join(folder, 'background.js');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

/** In the background; plain JavaScript, as it travels there as text. */
const keepBack = `(api) => {
  const waiting = [];
  let model;
  api.runtime.onMessage.addListener((said, sender, answer) => {
    if (said.kind === 'release-model') {
      model = said.model;
      for (const one of waiting.splice(0)) one(model);
      answer(true);
    } else if (said.kind === 'which-model') {
      if (model) answer(model);
      else waiting.push(answer);
      return true;
    }
  });
}`;
