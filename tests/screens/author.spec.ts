/** A circular is written, tried, signed and found again, in a real browser. */
import type { Stage } from '../browsers/stage.ts';
import { expect, test } from '../browsers/test.ts';
import { shows, textOf } from './open.ts';

/** Ids of fields are paths of the pack, with brackets in them. */
const field = (path: string) => `[id="${path}"]`;
const fault = (page: Stage, path: string) => textOf(page, field(`${path}-fault`));

async function write(page: Stage, path: string, text: string): Promise<void> {
  await page.click(field(path));
  await page.type(text);
}

/** Adds an entry by the keyboard: its first field takes the focus. */
async function add(page: Stage, part: string, entry: string): Promise<void> {
  await page.focusControl(`section[aria-labelledby=${part}-title] > button.plain`);
  await page.press('Enter');
  await page.until(
    () => page.evaluate((css) => document.querySelector(css)?.contains(document.activeElement) ?? false, field(entry)),
    { what: `the focus in ${entry}` },
  );
}

/** As a person chooses a file: what the browser hands to the page. */
const choose = (page: Stage, css: string, content: string, name: string) =>
  page.evaluate(
    (text, called, where) => {
      const input = document.querySelector<HTMLInputElement>(where);
      const files = new DataTransfer();
      files.items.add(new File([text], called));
      if (!input) throw new Error('no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
    name,
    css,
  );

/** What the page hands to the person, instead of a download. */
const catchFiles = (page: Stage) =>
  page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });

const press = (page: Stage, text: string) =>
  page.until(
    () =>
      page.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
        button?.click();
        return button !== undefined;
      }, text),
    { what: text },
  );

const TABLE =
  'Kode Wilayah,No Urut,Calon,Wakil,Partai\n3674,1,Wirasena Hadiningrat,Kartika Sari,PKS\n36.74,dua,Tarmizi,Rahma,\n';

test('writes a circular, sees it as employees will, signs it, and finds it again', async ({ stage }) => {
  const page = await stage.openOurs('author.html');
  await shows(page, field('title.id'));
  await catchFiles(page);

  // Nothing is wrong before anybody has been there; then each fault stands at its field.
  expect(await fault(page, 'title.id')).toBe('');
  await press(page, 'Simpan tanpa tanda tangan');
  await expect.poll(() => fault(page, 'title.id')).toContain('jangan kosong');
  await page.until(() => page.evaluate(() => document.activeElement?.id === 'title.id'));
  await page.type('Edaran kantor uji');
  await write(page, 'issuer', 'Kantor uji');
  await expect.poll(() => textOf(page, '.all-well')).toContain('lengkap');

  await add(page, 'points', 'guidance[0]');
  await write(page, 'guidance[0].text.id', 'Memakai seragam dinas di kampanye.');
  await expect.poll(() => textOf(page, '.preview-pane .point h3')).toBe('Memakai seragam dinas di kampanye.');

  // It stands as the office's own word until an article is found for it.
  await expect.poll(() => textOf(page, '.preview-pane .point .fold')).toContain('kata instansi penerbitnya sendiri');
  await page.evaluate(() => document.getElementById('guidance[0].law')?.closest('details')?.setAttribute('open', ''));
  await write(page, 'guidance[0].law', 'pp 94 pasal 14');
  await page.until(() => page.evaluate(() => document.querySelectorAll('.articles li').length === 1));
  await page.click('.articles input');
  await expect
    .poll(() => textOf(page, '.preview-pane .point .law'))
    .toContain('PP 94/2021 (Disiplin PNS) Pasal 14 huruf i');

  // A rule of the country can be added to; what it holds already cannot be taken out, and a new article rests on a source.
  await press(page, 'Tambah pada aturan ini');
  await shows(page, field('rules[0].reason.id'));
  expect(await page.evaluate(() => document.querySelectorAll('.acts input:disabled:checked').length)).toBeGreaterThan(
    0,
  );
  await write(page, 'rules[0].instead.id', 'Simpan pilihan untuk bilik suara.');
  await page.click(field('rules[0].reason.id'));
  await page.press('Tab');
  await expect.poll(() => fault(page, 'rules[0].reason.id')).toContain('jangan kosong');
  await write(page, 'rules[0].reason.id', 'Pesan di grup kantor juga dihitung.');
  await expect.poll(() => textOf(page, '.preview-pane')).toContain('Pesan di grup kantor juga dihitung.');
  await add(page, 'sources', 'sources[0]');
  await page.type('Peraturan kantor uji');
  await write(page, 'sources[0].url', 'https://bkn.go.id@kantor.example');
  await expect.poll(() => fault(page, 'sources[0].url')).toContain('tanpa @');
  await page.evaluate(() => document.getElementById('sources[0].url')?.focus());
  for (let letter = 0; letter < '@kantor.example'.length; letter++) await page.press('Backspace');
  await expect.poll(() => fault(page, 'sources[0].url')).toBe('');
  await add(page, 'articles', 'law[0]');
  await page.type('Peraturan Kantor Uji 1');
  await write(page, 'law[0].article', 'Pasal 2');
  await write(page, 'law[0].gist.id', 'Ruang rapat hanya untuk dinas.');
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[id="law[0].sources"]');
    if (select) select.selectedIndex = 1;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => textOf(page, '.all-well')).toContain('lengkap');

  await add(page, 'words', 'lexicon[0]');
  await page.type('pilih');
  await expect.poll(() => fault(page, 'lexicon[0].word')).toContain('kata sehari-hari');
  for (let letter = 0; letter < 'pilih'.length; letter++) await page.press('Backspace');
  await page.type('Semangkaya');
  await expect.poll(() => fault(page, 'lexicon[0].word')).toBe('');

  // A word unknown before is told in a guilty draft, here and in the one that is typed.
  await add(page, 'examples', 'examples[0]');
  await page.type('Semangkaya menang, rapatkan barisan!');
  await expect.poll(() => textOf(page, '.tally')).toBe('1 dari 1 contoh sesuai');
  await page.click('#preview-draft');
  await page.type('Dukung Semangkaya!');
  await expect.poll(() => textOf(page, '.preview-pane .finding .words')).toContain('Semangkaya');

  // A table, with its line that was not understood; and back.
  await choose(page, '#table-file', TABLE, 'peserta.csv');
  await expect.poll(() => textOf(page, '.sunk .fault')).toContain('Baris 3: nomor urut “dua”');
  await expect.poll(() => textOf(page, '.election summary')).toContain('1 calon');
  await press(page, 'Urungkan');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.election').length)).toBe(0);

  await press(page, 'Buat kunci');
  await expect.poll(() => textOf(page, '.fingerprint')).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  await press(page, 'Simpan bertanda tangan');
  const saved = await page.until(() => page.evaluate(() => document.body.dataset.saved));
  const { pack, signature } = JSON.parse(saved);
  expect(pack).toMatchObject({ title: { id: 'Edaran kantor uji' }, version: 1, lexicon: [{ word: 'Semangkaya' }] });
  expect(pack.guidance).toMatchObject([{ certainty: 'issued', law: ['pp94-14-i'] }]);
  expect(pack.rules).toMatchObject([{ id: 'ajakan', reason: { id: 'Pesan di grup kantor juga dihitung.' } }]);
  expect(pack.law).toMatchObject([{ article: 'Pasal 2', sources: [pack.sources[0].id] }]);
  expect(pack.sources).toMatchObject([{ title: 'Peraturan kantor uji', url: 'https://bkn.go.id' }]);
  expect(Object.keys(signature)).toEqual(['key', 'value']);

  // Whoever comes back finds what was written, and the keys.
  const again = await stage.openOurs('author.html');
  await shows(again, field('guidance[0].text.id'));
  expect(await again.evaluate(() => document.querySelector<HTMLInputElement>('#issuer')?.value)).toBe('Kantor uji');
  expect(await textOf(again, '.fingerprint')).toBe(await textOf(page, '.fingerprint'));

  // One that was changed after it was signed is refused and changes nothing; the one that was signed opens as the next edition.
  await choose(again, '#open-file', saved.replace('Kantor uji', 'Kantor lain'), 'diubah.json');
  await expect.poll(() => textOf(again, '.sunk .fault')).toContain('tanda tangan tidak cocok');
  await choose(again, '#open-file', saved, 'edaran.json');
  await expect.poll(() => textOf(again, '.sunk')).toContain('edaran.json dibuka sebagai edisi 2');
  expect([...page.problems, ...again.problems]).toEqual([]);
});
