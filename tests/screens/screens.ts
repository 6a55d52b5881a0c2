/** Every screen of ours, a line each: what is asked of all of them, and the pictures of all of them, go through this table. */
import { createKeys } from '../../src/rulebook/signature.ts';
import type { Stage } from '../browsers/stage.ts';
import { chooseFile, circular, signed } from './packs.ts';

export interface Screen {
  /** Names its pictures: `popup-cek`. */
  readonly name: string;
  /** The page, with the section that opens. */
  readonly path: string;
  readonly shape: keyof typeof SHAPES;
  /** Stands when the screen does. */
  readonly ready: string;
  /** What a person does first, so that there is something to see. */
  readonly first?: (page: Stage) => Promise<void>;
}

/** Sizes in CSS pixels, the usual one first; the last of each is its narrowest. */
export const SHAPES = {
  popup: [
    { width: 380, height: 560 },
    { width: 320, height: 560 },
  ],
  panel: [
    { width: 380, height: 720 },
    { width: 320, height: 720 },
  ],
  page: [
    { width: 1280, height: 800 },
    { width: 380, height: 720 },
    { width: 320, height: 640 },
  ],
} as const;

export const PARTISAN = 'Jangan lupa coblos nomor 2 ya!';

export const SCREENS: readonly Screen[] = [
  { name: 'popup-ringkasan', path: 'popup.html', shape: 'popup', ready: '.last-warning' },
  { name: 'popup-panduan', path: 'popup.html#panduan', shape: 'popup', ready: '.point' },
  { name: 'popup-panduan-cari', path: 'popup.html#panduan', shape: 'popup', ready: '#ask', first: search },
  { name: 'popup-kalender', path: 'popup.html#panduan', shape: 'popup', ready: '#calendar', first: openCalendar },
  { name: 'popup-boleh', path: 'popup.html#boleh', shape: 'popup', ready: '.examples' },
  { name: 'popup-boleh-jawab', path: 'popup.html#boleh', shape: 'popup', ready: '.examples', first: ask },
  { name: 'popup-cek', path: 'popup.html#cek', shape: 'popup', ready: '#check', first: writeIntoCheck },
  { name: 'panel-ringkasan', path: 'sidepanel.html#ringkasan', shape: 'panel', ready: '.state' },
  { name: 'panel-cek', path: 'sidepanel.html', shape: 'panel', ready: '#check', first: writeIntoCheck },
  {
    name: 'options-pemilihan-isian',
    path: 'options.html#pemilihan',
    shape: 'page',
    ready: '.own > button.primary',
    first: openForm,
  },
  { name: 'options-jurnal', path: 'options.html#jurnal', shape: 'page', ready: '.journal .entry' },
  ...['saya', 'pengawasan', 'pemilihan', 'edaran', 'pengecualian', 'belajar', 'data'].map(
    (section): Screen => ({
      name: `options-${section}`,
      path: `options.html#${section}`,
      shape: 'page',
      ready: '.section-title',
      ...(section === 'edaran' && { first: readCircular }),
    }),
  ),
  {
    name: 'options-belajar-jawab',
    path: 'options.html#belajar',
    shape: 'page',
    ready: '.learn-choice',
    first: answerSituation,
  },
  ...['status', 'sites', 'practice'].map(
    (step): Screen => ({ name: `welcome-${step}`, path: `welcome.html#${step}`, shape: 'page', ready: '#step-title' }),
  ),
  { name: 'author', path: 'author.html', shape: 'page', ready: '#examples-title' },
  { name: 'circular', path: 'circular.html', shape: 'page', ready: 'h1' },
];

/** With an institution that sets things, and a circular whose issuer nobody trusts yet. */
async function readCircular(page: Stage): Promise<void> {
  const governing = { region: '36.74', sites: ['x'], issuers: ['Kantor Contoh'], refused: 1 };
  await page.storage.set({ governing });
  await page.until(() => page.evaluate(() => document.querySelector('.managed') !== null), { what: 'the policy' });
  await chooseFile(page, '#circular-file', await signed(circular(), await createKeys()));
  await page.until(() => page.evaluate(() => document.querySelector('.trust-first') !== null), {
    what: 'the circular',
  });
}

async function writeIntoCheck(page: Stage): Promise<void> {
  await page.click('#check');
  await page.type(PARTISAN);
  await page.until(() => page.evaluate(() => document.querySelector('.finding') !== null), { what: 'the finding' });
}

/** By the link at the head of the guide, which unfolds it. */
async function openCalendar(page: Stage): Promise<void> {
  await page.click('.jumps a[href="#calendar"]');
  await page.until(() => page.evaluate(() => document.querySelector('.calendar') !== null), { what: 'the calendar' });
}

/** For what stands in a table, beside what points say. */
async function search(page: Stage): Promise<void> {
  await page.click('#ask');
  await page.type('lapor');
  await page.until(() => page.evaluate(() => document.querySelector('.places') !== null), { what: 'the places' });
}

/** With what the rules say to it. */
async function answerSituation(page: Stage): Promise<void> {
  await page.click('.learn-choice button');
  await page.until(() => page.evaluate(() => document.querySelector('.learn-result') !== null), { what: 'the result' });
}

async function ask(page: Stage): Promise<void> {
  await page.click('.examples li:nth-child(2) button');
  await page.until(() => page.evaluate(() => document.querySelector('.answer .point') !== null), {
    what: 'the answer',
  });
}

/** With its faults, as after a press too early. */
async function openForm(page: Stage): Promise<void> {
  await page.click('.own > button.primary');
  await page.click('.own-form button[type=submit]');
  // The focus comes last, to the first field that is wrong: whoever walks on before is fetched back.
  await page.until(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid') === 'true'), {
    what: 'the focus on the first fault',
  });
}

/** Opens a screen on a device that has something to tell: a warning, a failure, an exception, steps put off. */
export async function openScreen(stage: Stage, screen: Screen, size: { width: number; height: number }) {
  const page = await stage.openOurs(screen.path);
  await page.viewport(size.width, size.height);
  await page.until(() => page.evaluate((css) => document.querySelector(css) !== null, screen.ready), {
    what: screen.name,
  });
  await screen.first?.(page);
  return page;
}
