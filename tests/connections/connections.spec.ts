/** Nothing leaves: every connection of a real browser, without Jeda, with Jeda, and with a build of it that leaks. */

import { expect, test } from '@playwright/test';
import { arrive } from '../browsers/arrive.ts';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserKind } from '../browsers/find.ts';
import type { Stage } from '../browsers/stage.ts';
import { buildVariant } from '../builds/build.ts';
import { surface, surfaces } from '../pages/surfaces.ts';
import { contactsOf } from './watch.ts';

const leaks = ['beacon', 'fetch', 'image', 'socket'].map((way) => `${way}.leak.example:443`);

/** What is looked for is a connection, and each page more takes seconds three times: one box of some sites. */
const SOME = ['x', 'facebook', 'instagram', 'whatsapp', 'generic'];
const oneOfEach = SOME.flatMap((id) => surfaces.find(({ site }) => site === id) ?? []);

/** Posts something harmless, then tries to send something partisan on several sites. */
async function journey(stage: Stage): Promise<void> {
  const home = surface('x home');
  await stage.open(`${home.url}?csp=open`);
  await stage.focus(home.box);
  await stage.type('Selamat pagi');
  await stage.click(home.button);
  await stage.sentCount(1);
  for (const one of oneOfEach) {
    await arrive(stage, one, '?csp=open');
    await stage.type('Ayo coblos nomor 2, pilih Andra Soni-Dimyati jadi gubernur!');
    if (one.button) await stage.click(one.button);
    else await stage.press(one.keys[0] ?? 'Enter');
  }
}

test('adds no connection to those of the browser, and the watch would have seen one', async () => {
  test.setTimeout(180_000);
  const kind: BrowserKind = test.info().project.name === 'firefox' ? 'firefox' : 'chromium';

  const alone = await contactsOf({ kind, extensionDir: null, journey });
  const withJeda = await contactsOf({
    kind,
    extensionDir: builtExtension(kind),
    async journey(stage) {
      await journey(stage);
      const isWarning = async () => (await stage.ours())?.children.some((node) => node.tag === 'dialog' && node.open);
      await stage.until(isWarning, { what: 'Jeda to be at work' });
      const popup = await stage.openPopup();
      await popup.until(() => popup.evaluate(() => document.body.textContent.trim() !== ''), {
        what: 'the popup to speak',
      });
    },
  });
  const leaky = await contactsOf({
    kind,
    extensionDir: await buildVariant('leaking', kind),
    async journey(stage, contacts) {
      await journey(stage);
      await stage.until(() => leaks.every((leak) => contacts.includes(leak)), { what: `${leaks} to be seen` });
    },
  });

  expect(withJeda.filter((contact) => !alone.includes(contact))).toEqual([]);
  expect(leaky.filter((contact) => !alone.includes(contact))).toEqual(leaks);
});
