/** What the popup tells after a real warning, and that it does what it says: all in the browser, nothing prepared. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { CLEAN, EDIT, NOT_A_VIOLATION, PARTISAN, postAnyway } from './compose.ts';
import { hold, home, openGuide, popupOf, settingsOf, textOf, textsOf } from './popup.ts';

/** The popup beside the page, with keys and carets: what a person types into it needs it in front. */
async function popupInFront(stage: Stage, tab: string): Promise<Stage> {
  const popup = await stage.openOurs(`popup.html#${tab}`);
  await popup.viewport(380, 560);
  return popup;
}

/** In one piece, as a paste does. The clipboard itself is closed to a test in an extension's page. */
const insert = (popup: Stage, text: string) =>
  popup.evaluate((it) => document.execCommand('insertText', false, it), text);

test('tells of the last warning: its words, its reason, the law and what can follow', async ({ stage }) => {
  await hold(stage);
  await stage.clickOurs(EDIT);
  await stage.oursGone(EDIT);
  const popup = await popupOf(stage);
  expect(await textOf(popup, '#state-title')).toBe('Jeda menemani Anda di X');
  expect(await textOf(popup, '.last-warning .quoted')).toContain(PARTISAN);
  const marked = await textsOf(popup, '.last-warning mark');
  expect(marked).toContain('coblos');
  expect(marked).toContain('nomor 2');
  const finding = await textOf(popup, '.last-warning .finding');
  expect(finding).toContain('terbaca sebagai ajakan memilih');
  expect(finding).toContain('PP 94/2021 (Disiplin PNS) Pasal 14 huruf i');
  expect(finding).toContain('Hukuman disiplin berat');
  expect(stage.problems).toEqual([]);
  expect(popup.problems).toEqual([]);
});

const choices: readonly [told: string, choose: (stage: Stage) => Promise<void>][] = [
  ['Anda sunting lagi', (stage) => stage.clickOurs(EDIT)],
  ['Tetap diunggah', (stage) => postAnyway(stage, home)],
  ['Anda nilai bukan pelanggaran', (stage) => stage.clickOurs(NOT_A_VIOLATION)],
];

test('tells what the person did with it', async ({ stage }) => {
  for (const [told, choose] of choices) {
    await hold(stage);
    await choose(stage);
    await stage.oursGone(EDIT);
    const popup = await popupOf(stage);
    expect(await textsOf(popup, '.last-warning .chip')).toContain(told);
    await popup.close();
  }
});

const statuses: readonly [status: string, shown: string, hidden: string][] = [
  ['PPPK', 'PP 49/2018 (Manajemen PPPK)', 'PP 94/2021'],
  ['Non-ASN', 'SE MenPANRB 1/2023', 'PP 49/2018 (Manajemen PPPK)'],
  ['Pejabat', 'PP 94/2021 (Disiplin PNS)', 'SE MenPANRB 1/2023'],
];

test('tells the law and the sanctions of my own status', async ({ stage }) => {
  await hold(stage);
  const popup = await popupOf(stage);
  await openGuide(popup);
  await expect.poll(() => textOf(popup, '#sanctions-title')).toContain('PNS');
  const officialOnly = 'Atasan membiarkan dugaan pelanggaran bawahannya.';
  expect(await textsOf(popup, '.point h3')).not.toContain(officialOnly);
  const options = await settingsOf(stage, 'saya');
  for (const [status, shown, hidden] of statuses) {
    await options.evaluate((name) => {
      const labels = [...document.querySelectorAll<HTMLElement>('label')];
      labels.find((label) => label.textContent?.startsWith(name))?.click();
    }, status);
    await expect.poll(() => textOf(popup, '#sanctions-title')).toContain(status);
    const finding = await textOf(popup, '.last-warning .finding .folds');
    expect(finding, status).toContain(shown);
    expect(finding, status).not.toContain(hidden);
    expect(await textOf(popup, '.sanctions'), status).toContain(shown);
    expect((await textsOf(popup, '.point h3')).includes(officialOnly), status).toBe(status === 'Pejabat');
  }
});

test('tells what may be done, what is contested with both sides, and what not', async ({ stage }) => {
  await stage.storage.set({ settings: { version: 2, region: '36.74' } });
  await stage.open(home.url);
  const popup = await popupOf(stage);
  await openGuide(popup);
  expect([...new Set(await textsOf(popup, '.point .kind-chip'))]).toEqual(['Boleh', 'Abu-abu', 'Jangan']);
  const grey = await textsOf(popup, '.point:has(.kind-chip.waspada) .disputed');
  const city = grey.find((text) => text.includes('Wali Kota Tangerang Selatan'));
  expect(city).toContain('Boleh hadir pasif, tanpa gestur dukungan.');
  expect(city).toContain('Mendingan tidak usah hadir.');
});

test('says once of its links that they were not opened again', async ({ stage }) => {
  await stage.open(home.url);
  const popup = await popupOf(stage);
  await openGuide(popup);
  const cautions = await popup.evaluate(() =>
    ['.hoax', '.contacts'].map((css) => [
      document.querySelectorAll(`${css} .links a`).length > 1,
      document.querySelectorAll(`${css} .caution`).length,
    ]),
  );
  expect(cautions).toEqual([
    [true, 1],
    [true, 1],
  ]);
});

test('checks a pasted text: verdict, words and reason, or that nothing was found', async ({ stage }) => {
  const popup = await popupInFront(stage, 'cek');
  await popup.click('#check');
  await insert(popup, PARTISAN);
  await expect.poll(() => textOf(popup, '#panel-cek .verdict h2')).toBe('Sebaiknya jangan diunggah begini');
  expect(await textsOf(popup, '.mirror mark')).toContain('coblos');
  expect(await textOf(popup, '#panel-cek .finding')).toContain('terbaca sebagai ajakan memilih');
  await popup.click('.below-field button');
  await insert(popup, CLEAN);
  await expect.poll(() => textOf(popup, '#panel-cek .verdict h2')).toBe('Tidak ada yang perlu dijeda');
  expect(await textsOf(popup, '.mirror mark, #panel-cek .finding')).toEqual([]);
});

test('says plainly how many posts went out unchecked', async ({ stage }) => {
  const last = { stage: 'gate', error: 'x', at: new Date().toISOString() };
  await stage.storage.set({ failures: { count: 2, last } });
  await stage.open(home.url);
  const failures = await textOf(await popupOf(stage), '.failures');
  expect(failures).toContain('2 unggahan lewat tanpa diperiksa');
  expect(failures).toContain('Hari ini pukul');
  expect(failures).toContain('gate');
});
