/** A real policy of the browser, as an administrator sets it: what it governs, what it cannot, and that it is shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKeys } from '../../src/rulebook/signature.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { manage } from '../browsers/policies.ts';
import { expect, test } from '../browsers/test.ts';
import { contactsOf } from '../connections/watch.ts';
import { enter, expectHeld, postAnyway } from '../end-to-end/compose.ts';
import { surface } from '../pages/surfaces.ts';
import { shows, textOf } from './open.ts';
import { circular, OF_CIRCULAR, POINT, signed } from './packs.ts';

/** In a page of the extension. */
declare const chrome: typeof import('webextension-polyfill');

const home = surface('x home');
const kindNow = (): BrowserKind => (test.info().project.name === 'firefox' ? 'firefox' : 'chromium');

test('a policy lays a circular, locks what it sets, is shown with its keys, and can neither send nor keep a draft', async () => {
  const kind = kindNow();
  const keys = await createKeys();
  const policy = {
    region: '36.74',
    hold: 'waspada',
    whileComposing: false,
    sites: ['x'],
    status: 'camat',
    // What no policy can turn on, by whatever key somebody may try.
    keepText: true,
    journal: { keepText: true },
    settings: { journal: { keepText: true } },
    server: 'https://server.leak.example/',
    report: { url: 'https://report.leak.example/', journal: true },
    hidden: true,
    packs: [await signed(circular(), keys), '{'],
    issuers: [{ name: 'Kantor Contoh', key: keys.public }],
  };
  const managed = manage(kind);
  const { extensionDir, browserPath } = managed;
  try {
    managed.set(policy);
    const contacts = await contactsOf({
      kind,
      extensionDir,
      browserPath,
      async journey(stage, _, theatre) {
        await stage.until(async () => 'governing' in (await theatre.storage.get()), { what: 'the policy' });
        await theatre.storage.set({ settings: { version: 2, status: 'pppk', pauses: [{ site: 'x' }] } });

        const popup = await stage.openOurs('popup.html');
        await shows(popup, '.managed');
        const told = await textOf(popup, '.managed');
        for (const part of [
          'Diatur oleh instansi',
          'Kota Tangerang Selatan',
          'region',
          'Selalu diawasi: X',
          'Kantor Contoh',
        ]) {
          expect(told).toContain(part);
        }

        const page = await stage.openOurs('options.html#edaran');
        await expect.poll(() => textOf(page, '[aria-labelledby=installed-title]')).toContain('Berlaku sekarang');
        expect(await textOf(page, '[aria-labelledby=installed-title] .packs button')).toBe('');
        // What one example shows otherwise is told; the circular holds all the same.
        await expect
          .poll(() => textOf(page, '[data-state=in-force] .judged'))
          .toMatch(/2 dari 3 contoh sesuai.*Nasi goreng.*Ada contoh yang dinilai lain/s);
        expect(await textOf(page, '[aria-labelledby=issuers-title]')).toContain('Dipercaya oleh instansi Anda');
        const refused = await textOf(page, '[aria-labelledby=keys-title]');
        for (const part of ['status', 'pilih salah satu: pns', 'whileComposing', 'packs[1]'])
          expect(refused).toContain(part);
        // Chromium drops what its schema does not name before anybody sees it.
        if (kind === 'firefox') expect(refused).toContain('Tidak ada kunci untuk mengirim sesuatu');
        await page.evaluate(() => {
          location.hash = 'pengawasan';
        });
        await shows(page, '.choices:disabled input[value=on], .choices:disabled .locked');
        expect(await textOf(page, '.choices .locked')).toContain('kunci “hold”');
        const locked = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('[aria-labelledby=sites-title] .switch')].map((it) => [
            it.disabled,
            it.checked,
          ]),
        );
        expect(locked.slice(0, 2)).toEqual([
          [true, true],
          [false, true],
        ]);
        // What it leaves open stays the person's, and nothing of it is written into their settings.
        await page.evaluate(() => {
          location.hash = 'saya';
        });
        await shows(page, 'input[name=status]:checked:not(:disabled)');
        expect(await theatre.storage.get()).toMatchObject({ settings: { status: 'pppk', pauses: [{ site: 'x' }] } });
        expect((await theatre.storage.get()).settings).not.toHaveProperty('region');

        await enter(stage, home, '?csp=open');
        await stage.type(OF_CIRCULAR);
        await stage.click(home.button);
        await expectHeld(stage, home, OF_CIRCULAR);
        // It is noted without its words, whatever the policy says, and nothing else keeps them.
        await expect.poll(() => theatre.journal()).toMatchObject([{ site: 'x', act: 'post', outcome: 'warned' }]);
        expect(JSON.stringify([await theatre.journal(), await theatre.storage.get()])).not.toContain('Kang Wira');
        // No older edition will take the place of what it laid.
        const editions = [{ id: 'kantor-contoh', version: 2 }];
        expect(await theatre.storage.get()).toMatchObject({ circulars: { packs: [], editions } });
        await postAnyway(stage, home);
        expect(await stage.sentCount(1)).toMatchObject([{ text: OF_CIRCULAR }]);
        const guide = await stage.openBehind('popup.html#panduan');
        await guide.until(() => guide.evaluate((it) => document.body.textContent?.includes(it), POINT));

        // What an institution sets is not the person's to delete.
        const own = await theatre.extensionPage();
        await own.evaluate(() => chrome.runtime.sendMessage({ kind: 'erase' }));
        await expect.poll(() => theatre.storage.get()).toMatchObject({ governing: { region: '36.74' } });

        if (kind === 'firefox') return;
        await page.evaluate(() => {
          location.hash = 'edaran';
        });
        managed.set({ region: '32.73' });
        await expect.poll(() => textOf(page, '.managed'), { timeout: 20_000 }).toContain('Kota Bandung');
        expect(await textOf(page, '.managed')).not.toContain('Selalu diawasi');
      },
    });
    // The page's own host: Chromium warms up the line to it.
    expect(contacts.filter((contact) => contact !== 'x.com:443')).toEqual([]);
  } finally {
    managed.remove();
  }
});

test('the ready file for Linux governs as it says, in the folder that the browser reads', async () => {
  const kind = kindNow();
  const file = kind === 'firefox' ? 'firefox-policies.json' : 'chrome-linux.json';
  const managed = manage(kind);
  try {
    managed.lay(readFileSync(join(import.meta.dirname, '../../docs/policies', file), 'utf8'));
    const theatre = await launch({ kind, reducedMotion: true, ...managed });
    try {
      await expect
        .poll(() => theatre.storage.get())
        .toMatchObject({ governing: { region: '36.74', hold: 'langgar', sites: ['x', 'facebook', 'instagram'] } });
      expect((await theatre.storage.get()).governing).not.toHaveProperty('refused');
      const popup = await (await theatre.newStage()).openOurs('popup.html');
      await shows(popup, '.managed');
      expect(await textOf(popup, '.managed')).toContain('Selalu diawasi: X, Facebook, Instagram');
    } finally {
      await theatre.close();
    }
  } finally {
    managed.remove();
  }
});
