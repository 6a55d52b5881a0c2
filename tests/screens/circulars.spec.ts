/** Circulars from outside: what a person sees before one is in force, what it changes on an open page, and how it goes again. */
import { DEFAULT_SETTINGS } from '../../src/browser/default-settings.ts';
import { settingsFile } from '../../src/browser/settings-file.ts';
import { createKeys } from '../../src/rulebook/signature.ts';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { EDIT, enter, expectHeld } from '../end-to-end/compose.ts';
import { surface } from '../pages/surfaces.ts';
import { shows, textOf } from './open.ts';
import { chooseFile, circular, OF_CIRCULAR, POINT, signed } from './packs.ts';

const home = surface('x home');
const keys = await createKeys();

async function posts(stage: Stage, count: number): Promise<void> {
  await stage.focus(home.box);
  await stage.until(async () => {
    await stage.click(home.button);
    return (await stage.sent()).length >= count;
  });
}

test('a signed circular is read, trusted, installed and seen at work on an open page, until its issuer is trusted no more', async ({
  stage,
}) => {
  await stage.storage.set({ settings: { version: 2, region: '36.74' } });
  await enter(stage, home);
  await stage.modelHasCome();
  const page = await stage.openBehind('options.html#edaran');
  await shows(page, '#circular-file');
  const choose = (content: string) => chooseFile(page, '#circular-file', content);
  const outcome = () => textOf(page, '.import-outcome');

  const source = await signed(circular(), keys);
  await choose(source.replace('000/CONTOH', '001/CONTOH'));
  await expect.poll(outcome).toContain('berkas ini berubah setelah ditandatangani');
  expect(await stage.storage.get()).not.toHaveProperty('circulars');

  // An error of ours is told as that, and loses nothing.
  await page.evaluate(() => {
    crypto.subtle.digest = () => Promise.reject(new Error('memori habis'));
  });
  await choose(source);
  await expect.poll(outcome).toContain('Jeda gagal membaca edaran.json');
  expect(await outcome()).toContain('memori habis');
  expect(await outcome()).toContain('Tidak ada yang berubah');
  await page.evaluate(() => Reflect.deleteProperty(crypto.subtle, 'digest'));

  await choose(source);
  await expect.poll(outcome).toContain('2 dari 3 contoh sesuai');
  for (const told of ['000/CONTOH', '2 November 2026', 'Edisi 2', 'Kantor Contoh', '1 peserta', 'Nasi goreng']) {
    expect(await outcome()).toContain(told);
  }
  expect(await textOf(page, '.import-outcome .fingerprint')).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  // Nobody installs what they do not trust.
  expect(await textOf(page, '.import-outcome .primary')).toBe('');
  await page.click('.trust-first button');
  // The focus goes where the person goes on.
  await page.until(() => page.evaluate(() => document.activeElement?.matches('.import-outcome .primary')));
  await page.click('.import-outcome .primary');
  await expect.poll(() => textOf(page, '[aria-labelledby=installed-title] .in-force')).toBe('Berlaku sekarang');

  await stage.focus(home.box);
  await stage.type(OF_CIRCULAR);
  await expect
    .poll(async () => {
      await stage.click(home.button);
      return (await stage.ours()) !== null && stage.oursFind(EDIT).then(() => true);
    })
    .toBe(true);
  await expectHeld(stage, home, OF_CIRCULAR);
  await stage.clickOurs(EDIT);
  const guide = await stage.openBehind('popup.html#panduan');
  await guide.until(() => guide.evaluate((it) => document.body.textContent?.includes(it), POINT));

  await choose(await signed(circular({ version: 1 }), keys));
  await expect.poll(outcome).toContain('sudah pernah terpasang edisi 2');
  await choose(await signed(circular({ issuer: 'Kantor Lain' }), keys));
  await expect.poll(outcome).toContain('isi yang berbeda');
  await choose(await signed(circular({ version: 3 }), await createKeys()));
  await expect.poll(outcome).toContain('penerbit lain');

  // The key of an office does not speak as the country unless the person says so.
  const asCountry = { id: 'nasional-contoh', layer: 'national', issuer: 'Badan Contoh' } as const;
  await choose(await signed(circular({ ...asCountry, elections: [], guidance: [] }), keys));
  await expect.poll(outcome).toContain('Nama atau lapisannya lain dari yang Anda percayai');
  expect(await outcome()).toContain('Kunci ini dipercaya sebagai: Kantor Contoh (Kantor)');
  expect(await textOf(page, '.import-outcome .primary')).toBe('');
  await page.click('.import-outcome .trust-first button');
  await shows(page, '.import-outcome .primary');
  expect(await textOf(page, '[aria-labelledby=issuers-title]')).toContain('Badan Contoh (Nasional)');

  await page.click('[aria-labelledby=issuers-title] button');
  await expect.poll(() => textOf(page, '[data-state=revoked] .fault')).toContain('Tidak dipercaya lagi');
  await posts(stage, 1);
  expect(await stage.sent()).toMatchObject([{ text: OF_CIRCULAR, trusted: true }]);
});

test('what nobody signed comes as the person’s own, with a notice; it can be undone, removed and given back', async ({
  stage,
}) => {
  const page = await stage.openOurs('options.html#edaran');
  await shows(page, '#circular-file');
  const choose = (content: string) => chooseFile(page, '#circular-file', content);
  const installed = () => textOf(page, '[aria-labelledby=installed-title] .packs');

  // Dropped, as it may be chosen.
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'jatuh.json'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('.circular-import')?.dispatchEvent(drop);
    },
    JSON.stringify(circular({ to: '2026-11-01' })),
  );
  await expect.poll(() => textOf(page, '.import-outcome')).toContain('masa berlaku edaran ini sudah lewat');
  await choose(JSON.stringify(circular({ from: '2099-01-01' })));
  await expect.poll(() => textOf(page, '.import-outcome .unsigned')).toContain('bukan sebagai edaran instansi');
  expect(await textOf(page, '.import-outcome .chips')).toContain('Milik Anda');
  await page.click('.import-outcome .primary');
  await expect.poll(installed).toContain('Belum berlaku: mulai 1 Januari 2099');
  await page.click('.import-outcome .undo button');
  await expect.poll(installed).toBe('');

  await choose(JSON.stringify(circular()));
  await shows(page, '.import-outcome .primary');
  await page.click('.import-outcome .primary');
  await expect.poll(installed).toContain('Berlaku sekarang');
  await page.click('[aria-labelledby=installed-title] .presses button');
  await expect.poll(installed).toBe('');
  await page.until(() => page.evaluate(() => document.activeElement?.matches('.undo button')));
  await page.press('Enter');
  await expect.poll(installed).toContain('Berlaku sekarang');

  // It travels in the file of settings; whom to trust is for each device to say.
  const travelling = settingsFile(DEFAULT_SETTINGS, '2026-11-23T03:00:00.000Z', [
    JSON.stringify(circular()),
    await signed(circular({ id: 'lain', elections: [], guidance: [] }), keys),
  ]);
  await page.evaluate(() => {
    location.hash = 'data';
  });
  await shows(page, '#import-file');
  await chooseFile(page, '#import-file', travelling, 'jeda.json');
  await expect.poll(() => textOf(page, '.changes')).toContain('Edaran: 1 masuk, 0 keluar');
  await expect.poll(() => textOf(page, '.import-outcome .judged')).toContain('2 dari 3 contoh sesuai');
  await page.click('.import-outcome .primary');
  await page.evaluate(() => {
    location.hash = 'edaran';
  });
  await expect.poll(installed).toContain('Penerbitnya belum Anda percayai');
  await expect.poll(() => textOf(page, '[data-state=unknown-issuer] .judged')).toContain('2 dari 3 contoh sesuai');
});
