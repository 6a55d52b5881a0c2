/** The options page as a person uses it, and what becomes of it on the sites. */
import axe from 'axe-core';
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { EDIT, enter, expectHeld } from '../end-to-end/compose.ts';
import { surface } from '../pages/surfaces.ts';
import { entryOf } from './journal.ts';
import { shows, textOf } from './open.ts';

const home = surface('x home');
/** Means nothing to Jeda, unless it knows who that is. */
const OF_OWN = 'Semangat terus Kang Wira, kami di belakangmu.';

async function openOptions(stage: Stage, section = 'saya'): Promise<Stage> {
  const page = await stage.openOurs(`options.html#${section}`);
  await shows(page, '.section-title');
  return page;
}

const stored = async (stage: Stage) => (await stage.storage.get()).settings;
const write = async (page: Stage, css: string, text: string) => {
  await page.click(css);
  await page.type(text);
};
/** As a person picks a day in the field of the browser, which each draws in its own way. */
const pickDay = (page: Stage, css: string, day: string) =>
  page.evaluate(
    (field, value) => {
      const input = document.querySelector(field);
      if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${field}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    css,
    day,
  );

test('keeps each choice at once and says so; an address names each section', async ({ stage }) => {
  const page = await openOptions(stage);
  await page.click('.choice:nth-of-type(2) input[name=status]');
  await expect.poll(() => stored(stage)).toMatchObject({ status: 'pppk', version: 2 });
  await expect.poll(() => textOf(page, '.saved')).toContain('Tersimpan');
  await page.click('a[href="#pengawasan"]');
  await expect.poll(() => textOf(page, '.section-title')).toBe('Pengawasan');
  await page.until(() => page.evaluate(() => document.activeElement?.className === 'section-title'));
  await page.viewport(320, 700);
  await page.evaluate(() => {
    location.hash = 'data';
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('select')?.value)).toBe('data');
});

test('finds a region by its name or its code, by keyboard and by pointer, and has none before', async ({ stage }) => {
  const page = await openOptions(stage);
  await page.viewport(320, 700);
  expect(await textOf(page, '.region-standing')).toContain('aturan nasional');
  await write(page, '#region', 'atlantis');
  await expect.poll(() => textOf(page, '#region-fault')).toContain('atlantis');
  await page.press('Control+a');
  await page.type('bandun');
  await expect.poll(() => textOf(page, '.region-list')).toMatch(/^Kota Bandung.*Kabupaten Bandung.*Bandung Barat/);
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.choices');
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['too wide'] : [];
    return [...violations.map(({ id }) => id), ...wide];
  });
  expect(faults).toEqual([]);
  await page.press('ArrowDown');
  await page.press('Enter');
  await expect.poll(() => stored(stage)).toMatchObject({ region: '32.04' });
  await expect.poll(() => textOf(page, '.region-standing')).toContain('Kabupaten Bandung (kode 32.04)');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('region');
  await page.press('Control+a');
  await page.type('banten');
  await page.click('#region-option-0');
  await expect.poll(() => stored(stage)).toMatchObject({ region: '36' });
  await page.click('#region');
  await page.press('Control+a');
  await page.type('32.73');
  await expect.poll(() => stored(stage)).toMatchObject({ region: '32.73' });
  await page.click('.choices .plain.small');
  await expect.poll(() => stored(stage)).toMatchObject({ region: 'id' });
});

test('holds a draft back for an election of one’s own, and no longer once it is removed', async ({ stage }) => {
  await stage.storage.set({ settings: { version: 2, region: '36.74' } });
  const page = await openOptions(stage, 'pemilihan');
  await page.click('.own > button.primary');
  await page.click('.own-form button[type=submit]');
  // What is missing is told, and the first of it has the focus.
  await page.until(() => page.evaluate(() => document.activeElement?.id === 'own-title-field'));
  expect(await textOf(page, '#own-vote-day-fault')).not.toBe('');

  await write(page, '#own-title-field', 'Pilkada Sukamaju 2027');
  // A fault goes as it is mended; the others stay.
  await expect.poll(() => textOf(page, '#own-title-field-fault')).toBe('');
  await pickDay(page, '#own-vote-day', '2027-11-24');
  await pickDay(page, '#own-named', '2027-09-22');
  await write(page, '#contestant-0-number', '3');
  await write(page, '#contestant-0-names', 'Wirasena Hadiningrat');
  await write(page, '#contestant-0-nicknames', 'Kang Wira, besok');
  await expect.poll(() => textOf(page, '#contestant-0-nicknames-fault')).toContain('besok');
  // The real verdicts on sentences of these names: calls are held, news goes through.
  const tried = (level: string) =>
    page.evaluate((css) => [...document.querySelectorAll(css)].map((it) => it.textContent), `.try-${level} q`);
  await expect.poll(() => tried('langgar')).toHaveLength(2);
  expect((await tried('langgar')).join()).toContain('Kang Wira');
  expect((await tried('aman')).join()).toContain('KPU mengumumkan');
  await page.click('.own-form button[type=submit]');
  await expect.poll(() => stored(stage)).toMatchObject({ own: [{ title: { id: 'Pilkada Sukamaju 2027' } }] });
  // Until its candidates are determined it is under way as one of prospective candidates, on the calendar too.
  await expect.poll(() => textOf(page, '.election .now')).toContain('Masa bakal calon');

  await enter(stage, home);
  await stage.type(OF_OWN);
  await stage.click(home.button);
  await expectHeld(stage, home, OF_OWN);
  await stage.clickOurs(EDIT);

  await page.click('.own .card .presses button:last-child');
  await expect.poll(() => stored(stage)).toMatchObject({ own: [] });
  await page.until(() => page.evaluate(() => document.activeElement?.matches('.undo button')));
  await stage.focus(home.box);
  await stage.until(async () => {
    await stage.click(home.button);
    return (await stage.sent()).length > 0;
  });
  expect(await stage.sent()).toMatchObject([{ text: OF_OWN, trusted: true }]);
  await page.click('.own .undo button');
  await expect.poll(() => stored(stage)).toMatchObject({ own: [{ title: { id: 'Pilkada Sukamaju 2027' } }] });
});

/** As a person chooses a file: what the browser hands to the page. */
const choose = (page: Stage, content: string, name = 'jeda.json') =>
  page.evaluate(
    (text, called) => {
      const input = document.querySelector<HTMLInputElement>('#import-file');
      const files = new DataTransfer();
      files.items.add(new File([text], called, { type: 'application/json' }));
      if (!input) throw new Error('no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
    name,
  );

test('tells what a file would change before it does, takes it, and puts back what was', async ({ stage }) => {
  await stage.storage.set({ settings: { office: 'Kecamatan Serpong', pauses: [{ site: 'x' }] } });
  const page = await openOptions(stage, 'data');
  // What the export hands to the person.
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.exported = text;
      });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await page.click('section:has(#export-title) button');
  const exported = await page.until(() => page.evaluate(() => document.body.dataset.exported));
  expect(JSON.parse(exported).settings).toMatchObject({ office: 'Kecamatan Serpong', pauses: [{ site: 'x' }] });

  await choose(page, exported.replace('"pns"', '"camat"'));
  await expect.poll(() => textOf(page, '.import-outcome')).toContain('settings.status');
  expect(await textOf(page, '.import-outcome')).toContain('pilih salah satu: pns, pppk, non-asn, official');
  expect(await stored(stage)).toMatchObject({ office: 'Kecamatan Serpong' });

  await choose(page, exported.replace('"pns"', '"pppk"').replace('Kecamatan Serpong', 'SDN Pamulang'));
  await expect.poll(() => textOf(page, '.changes')).toContain('dari “PNS” menjadi “PPPK”');
  expect(await stored(stage)).toMatchObject({ office: 'Kecamatan Serpong' });
  await page.click('.import-outcome .primary');
  await expect
    .poll(() => stored(stage))
    .toMatchObject({ office: 'SDN Pamulang', status: 'pppk', pauses: [{ site: 'x' }] });
  await page.click('.import-outcome .undo button');
  await expect.poll(() => stored(stage)).toMatchObject({ office: 'Kecamatan Serpong', status: 'pns' });
});

test('deletes everything of Jeda on this device, after one more question', async ({ stage, theatre }) => {
  const journal = [entryOf('one', 0)];
  await stage.storage.set({ settings: { office: 'Kecamatan Serpong' }, failures: { count: 1 }, journal });
  const page = await openOptions(stage, 'data');
  await expect.poll(() => theatre.journal()).toEqual(journal);
  await page.click('button.danger');
  await page.click('dialog .primary');
  expect(await stored(stage)).toMatchObject({ office: 'Kecamatan Serpong' });
  await page.click('button.danger');
  await page.click('dialog .danger');
  await expect.poll(() => stage.storage.get()).toEqual({});
  await expect.poll(() => textOf(page, 'section:has(#erase-title) [role=status]')).toContain('sudah dihapus');
  expect(await theatre.journal()).toEqual([]);
});
