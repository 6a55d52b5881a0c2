/** The first run, and what is still there when the browser is started again. In browsers of their own: each is installed anew. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { launch, type Stage, type Theatre } from '../browsers/stage.ts';
import { test as base, expect } from '../browsers/test.ts';
import { EDIT, enter, expectHeld, PARTISAN, POST_ANYWAY, POST_ANYWAY_INDEED } from '../end-to-end/compose.ts';
import { surface } from '../pages/surfaces.ts';
import { shows, textOf } from './open.ts';

/** Inside the extension's own pages, in both browsers. */
declare const chrome: typeof import('webextension-polyfill');

const home = surface('x home');

interface Again {
  /** The browser, started on the same profile each time. */
  start(): Promise<Theatre>;
}

const test = base.extend<{ again: Again }>({
  again: async ({ extensionDir }, use, { project }) => {
    const kind: BrowserKind = project.name === 'firefox' ? 'firefox' : 'chromium';
    const profile = mkdtempSync(join(tmpdir(), 'jeda-profile-'));
    let running: Theatre | undefined;
    await use({
      async start() {
        await running?.close();
        running = await launch({ kind, profile, extensionDir: extensionDir ?? builtExtension(kind) });
        return running;
      },
    });
    await running?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  },
});

const welcomes = async (theatre: Theatre) =>
  (await theatre.extensionPage()).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });
const stepTitle = (page: Stage) => textOf(page, '#step-title');
const settings = async (theatre: Theatre) => (await theatre.storage.get()).settings;

async function takeLeaveAway(theatre: Theatre): Promise<void> {
  const own = await theatre.extensionPage();
  await own.evaluate((origins) => chrome.permissions.remove({ origins }), [`https://${new URL(home.url).host}/*`]);
}

test('welcomes once, keeps what was chosen and what was left out, and so after a restart', async ({ again }) => {
  const first = await again.start();
  await expect.poll(() => welcomes(first)).toBe(1);
  const stage = await first.newStage();
  const page = await stage.openOurs('welcome.html');
  await shows(page, '#step-title');
  await page.click('.choice:nth-of-type(2) input[name=status]');
  await expect.poll(() => settings(first)).toMatchObject({ status: 'pppk' });
  await page.click('.step > .presses .primary');
  await expect.poll(() => stepTitle(page)).toBe('Situs');
  if (first.kind === 'firefox') {
    // Firefox leaves each site to the person; the question stands within the click, else it would not be asked.
    await takeLeaveAway(first);
    await expect.poll(() => textOf(page, '.step [role=status]')).toContain('1 situs Jeda belum diizinkan: X.');
    await page.click('.site-leaves button');
  }
  await expect.poll(() => textOf(page, '.step [role=status]')).toContain('Semua situs yang dikenal sudah diizinkan');
  await page.click('.step > .presses button:nth-of-type(3)');
  await expect.poll(() => stepTitle(page)).toBe('Coba sendiri');
  await page.click('.later');
  await expect.poll(() => stepTitle(page)).toBe('Selesai, sebagian dilewati');
  expect(await textOf(page, '.left-out')).toMatch(/Situs dilewati.*Coba sendiri dilewati.*aturan nasional/);
  const kept = { status: 'pppk', region: 'id', welcome: { done: true, skipped: ['sites', 'practice'] } };
  await expect.poll(() => settings(first)).toMatchObject(kept);

  const own = {
    title: { id: 'Pilkada Sukamaju' },
    office: 'regent',
    region: '99.01',
    voteDay: '2027-11-24',
    phases: [],
  };
  const contestant = {
    number: 3,
    names: ['Wirasena'],
    nicknames: ['Kang Wira'],
    slogans: [],
    hashtags: [],
    parties: [],
  };
  const rest = { certainty: 'own', caution: { id: 'Ditulis sendiri' }, sources: [], contestants: [contestant] };
  await first.storage.set({ settings: { ...kept, version: 2, own: [{ id: 'own-sukamaju', ...own, ...rest }] } });

  const second = await again.start();
  expect(await settings(second)).toMatchObject(kept);
  const later = await second.newStage();
  const text = 'Dukung terus Kang Wira, pemimpin kita bersama.';
  await enter(later, home);
  await later.type(text);
  await later.click(home.button);
  await expectHeld(later, home, text);
  // Whoever comes back goes on with what was left out.
  const back = await later.openOurs('welcome.html');
  await expect.poll(() => stepTitle(back)).toBe('Situs');
  expect(await welcomes(second)).toBe(1);
});

test('shows the real warning on the practice box, lets a harmless text go, and remembers nothing of it', async ({
  stage,
}) => {
  await stage.storage.set({ settings: { version: 2, welcome: { done: true, skipped: ['practice'] } } });
  const before = await stage.storage.get();
  const page = await stage.openOurs('welcome.html');
  await page.until(() =>
    page.evaluate(() => !document.querySelector('#practice-post:disabled, :not(#practice-post) > #none')),
  );
  await page.click('.practice button:nth-of-type(2)');
  await page.click('#practice-post');
  await expect.poll(() => textOf(page, '#practice-ready')).toContain('pelayanan');
  await page.click('.practice button:nth-of-type(1)');
  await page.click('#practice-post');
  await page.oursFind(EDIT);
  expect(await textOf(page, '#practice-ready')).not.toContain('coblos');
  await page.clickOurs(EDIT);
  await page.until(() => page.evaluate(() => document.activeElement?.id === 'practice-box'));
  await page.press('Control+a');
  await page.type(PARTISAN);
  await page.click('#practice-post');
  await page.clickOurs(POST_ANYWAY);
  await page.clickOurs(POST_ANYWAY_INDEED);
  await expect.poll(() => textOf(page, '#practice-ready')).toContain(PARTISAN);
  expect(await stage.storage.get()).toEqual(before);
});

test('has nothing that axe objects to at any step, in both themes, at 320 pixels too', async ({ stage }) => {
  const page = await stage.openOurs('welcome.html');
  await shows(page, '#step-title');
  await page.evaluate(axe.source);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await page.media({ colorScheme });
    await page.viewport(width, 800);
    for (const title of ['Tentang Anda', 'Situs', 'Coba sendiri', 'Sudah siap']) {
      await expect.poll(() => stepTitle(page)).toBe(title);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['too wide'] : [];
        return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`), ...wide];
      });
      expect(found, `${title} ${colorScheme}`).toEqual([]);
      await page.click(title === 'Sudah siap' ? '.step .plain' : '.step > .presses .primary');
    }
  }
});
