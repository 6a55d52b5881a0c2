/** Two ways to the checker from any page: the menu on selected words, and a shortcut. Both give leave for the tab (activeTab). */
import { browser } from 'wxt/browser';
import { openChecker } from './checker.ts';
import { settingsNow } from './settings.ts';
import { say } from './texts.ts';

const ITEM = 'check';
/** Named in the manifest. */
const COMMAND = 'check-selection';

export function offerSelection(fail: (error: unknown) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId !== ITEM || tab?.id === undefined) return;
    // What the menu tells has lost its lines.
    const text = selectedIn(tab.id, frameId).then((read) => read || selectionText);
    openChecker(tab.windowId, text).catch(fail);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== COMMAND || tab?.id === undefined) return;
    openChecker(tab.windowId, selectedIn(tab.id, 0)).catch(fail);
  });
}

/** In the person's language, which may not be that of the browser's menus. At the installation, and when it is changed. */
export async function nameSelection(): Promise<void> {
  await settingsNow();
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: ITEM, title: say('menu_check'), contexts: ['selection'] });
}

/** The selected words of a frame; empty where the browser lets nobody read. */
async function selectedIn(tabId: number, frameId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readSelection,
    });
    return String(answer?.result ?? '');
  } catch {
    return '';
  }
}

/** Runs in the page, in a world of our own; what is selected in a field is no selection of the document. Passwords are no texts. */
function readSelection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'password')) {
    const words = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    if (words) return words;
  }
  return String(getSelection() ?? '');
}
