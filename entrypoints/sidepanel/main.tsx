/** The popup's screens beside the page, where they stay open; texts from elsewhere in the browser are checked here. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { takeHanded, whenHanded } from '../../src/browser/index.ts';
import type { Handed } from '../../src/screens/check/check-text.tsx';
import { Popup, tabAt } from '../../src/screens/popup/popup.tsx';
import { type Opening, openInTwo } from '../screens/first.ts';

const start = tabAt(location.hash) ?? 'cek';
const app = document.getElementById('app') ?? document.body;
let opening: Opening | undefined;
let handed: Handed | undefined;
let readAgain: () => Promise<void> = async () => undefined;

function draw(): void {
  if (opening) render(<Popup {...opening} start={start} handed={handed} />, app);
}

async function take(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const text = id === undefined ? undefined : await takeHanded(id);
  if (text === undefined) return;
  handed = { text };
  draw();
}

whenHanded(() => void take());
void take();
// It stays while the person goes from tab to tab.
browser.tabs.onActivated.addListener(() => void readAgain());
browser.tabs.onUpdated.addListener((_, { status }) => {
  if (status === 'complete') void readAgain();
});
openInTwo((next, show) => {
  readAgain = show;
  // What stood there for the first paint.
  if (!opening) app.replaceChildren();
  opening = next;
  draw();
});
