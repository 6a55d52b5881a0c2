/** What a real profile keeps, and what a person takes along as files. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtExtension } from '../browsers/built.ts';
import { launch } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { until } from '../browsers/until.ts';
import { EDIT } from '../end-to-end/compose.ts';
import { hold } from '../end-to-end/popup.ts';
import { openJournal, textsOf } from './journal.ts';
import { shows, textOf } from './open.ts';

test.use({ extensionDir: null });

test('is still there after the browser was closed, and goes along as CSV and JSON, as do the settings', async ({
  theatre: { kind },
}, info) => {
  test.slow();
  const [profile, downloads] = [info.outputPath('profile'), info.outputPath('downloads')];
  const options = { kind, extensionDir: builtExtension(kind), profile, downloads };
  const first = await launch(options);
  try {
    const stage = await first.newStage();
    await hold(stage);
    await stage.clickOurs(EDIT);
    await expect.poll(() => first.journal()).toMatchObject([{ outcome: 'edited' }]);
  } finally {
    await first.close();
  }
  const second = await launch(options);
  try {
    const stage = await second.newStage();
    const page = await openJournal(stage);
    await shows(page, '.entry');
    expect(await textsOf(page, '.entry .chip')).toEqual(['Sebaiknya jangan', 'Anda sunting lagi']);
    await page.click('.journal-take button:nth-of-type(1)');
    const csv = await downloaded(downloads, /\.csv$/);
    expect(csv).toContain('"Tanggal";"Jam";"Situs"');
    expect(csv).toContain('"X";"Unggahan";"Sebaiknya jangan";');
    await page.click('.journal-take button:nth-of-type(2)');
    const json = JSON.parse(await downloaded(downloads, /\.json$/));
    expect(json).toMatchObject({ format: 'jeda-journal', version: 1, entries: [{ site: 'x', outcome: 'edited' }] });
    await page.evaluate(() => {
      location.hash = 'data';
    });
    await page.click('[aria-labelledby=export-title] button');
    const settings = JSON.parse(await downloaded(downloads, /^jeda-\d{4}-\d\d-\d\d\.json$/));
    expect(settings).toMatchObject({ file: 'jeda-settings', settings: { status: 'pns', hosts: [] } });
    expect(page.refused).toEqual([]);
    expect(page.problems).toEqual([]);
    expect(await textOf(page, '.notice')).toBe('');
  } finally {
    await second.close();
  }
});

/** Waits for the whole file: a browser writes it under another name first. */
function downloaded(folder: string, named: RegExp): Promise<string> {
  const find = () => {
    const [name] = readdirSync(folder).filter((one) => named.test(one));
    return name && readFileSync(`${folder}/${name}`, 'utf8');
  };
  return until(find, { what: `a download named ${named}` });
}
