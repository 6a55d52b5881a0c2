/** The power goes in the midst of writing: the browser is killed, and opened again on the same profile. */
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { builtExtension } from '../browsers/built.ts';
import { launch } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';

test.use({ extensionDir: null });

/** Inside a page of the extension. */
declare const chrome: ExtensionApi;

const WARNING = {
  site: 'x',
  act: 'post',
  level: 'langgar',
  text: 'Ayo coblos nomor 2!',
  findings: [
    { rule: 'ajakan', level: 'langgar', spans: [{ start: 0, end: 19 }], because: 'call', wording: 'ayo coblos' },
  ],
  outcome: 'warned',
};
/** More than are written before the power goes. */
const MANY = 3000;
const SOME = 5;

/** In a page of the extension: one warning after the other, without an end before the browser's. */
async function writeOn(warning: object, many: number): Promise<void> {
  for (let at = 0; at < many; at++) {
    const own = { ...warning, id: crypto.randomUUID(), at: new Date().toISOString() };
    await chrome.runtime.sendMessage({ kind: 'warned', warning: own });
    await chrome.runtime.sendMessage({ kind: 'failed', stage: 'journal' });
  }
}

test('keeps every entry whole, and writes on, when the browser is killed in the midst of writing', async ({
  theatre: { kind },
}, info) => {
  test.slow();
  const options = { kind, extensionDir: builtExtension(kind), profile: info.outputPath('profile') };
  const first = await launch(options);
  const page = await first.extensionPage();
  // It ends with the browser.
  const writing = page.evaluate(writeOn, WARNING, MANY).catch(() => undefined);
  await expect.poll(async () => (await first.journal()).length, { timeout: 30_000 }).toBeGreaterThan(SOME);
  const before = (await first.journal()).length;
  const gone = first.closed();
  first.browser().process()?.kill('SIGKILL');
  await Promise.all([gone, writing]);

  const second = await launch(options);
  try {
    const kept = await second.journal();
    console.log(`${kind}: ${before} entries were there, ${kept.length} are there again`);
    for (const entry of kept) {
      expect(entry).toMatchObject({ site: 'x', act: 'post', level: 'langgar', rules: ['ajakan'], outcome: 'warned' });
      expect(entry).not.toHaveProperty('text');
    }
    expect(kept.length).toBeLessThan(MANY);
    await (await second.extensionPage()).evaluate(writeOn, WARNING, 1);
    await expect.poll(async () => (await second.journal()).length).toBe(kept.length + 1);
    const { failures } = await second.storage.get();
    expect(failures).toHaveProperty('counts.journal');
    expect(Object.keys(Reflect.get(Object(failures), 'counts'))).toEqual(['journal']);
  } finally {
    await second.close();
  }
});
