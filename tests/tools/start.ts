/**
 * `npm start`: builds Jeda and opens a browser with it on a practice page with a real editor. Without a display (or with
 * `-- --headless`) it plays the person: types a partisan draft, presses Post, tells what it saw and keeps screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { builtExtension } from '../browsers/built.ts';
import { type BrowserKind, findBrowser } from '../browsers/find.ts';
import { launch, type OurNode, type Theatre } from '../browsers/stage.ts';
import { buildPages } from '../pages/build.ts';
import { surface } from '../pages/surfaces.ts';

const DRAFT = 'Ayo coblos nomor 2, pilih Andra Soni-Dimyati jadi gubernur!';
const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots');
const practice = surface('practice');

const kind = browserKind();
build(kind);
await buildPages();

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && !process.argv.includes('--headless')) await show();
else await play();

/** Chromium, Chrome, Edge or Brave; else Firefox. Installs Chromium where the system lets us, else says what to install. */
function browserKind(): BrowserKind {
  try {
    findBrowser('chromium');
    return 'chromium';
  } catch (missing) {
    try {
      findBrowser('firefox');
      return 'firefox';
    } catch {
      console.error(missing instanceof Error ? missing.message : missing);
      process.exit(1);
    }
  }
}

function build(browser: BrowserKind): void {
  console.log(`Building Jeda for ${browser} …`);
  const args = browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'];
  const { status } = spawnSync('wxt', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

async function start(headless: boolean): Promise<Theatre> {
  return launch({ kind, extensionDir: builtExtension(kind), headless });
}

async function show(): Promise<void> {
  let theatre: Theatre;
  try {
    theatre = await start(false);
  } catch (error) {
    console.log(`No window could be opened (${error instanceof Error ? error.message : error}). Going on without one.`);
    return play();
  }
  const stage = await theatre.newStage();
  await stage.open(practice.url);
  console.log(`\nThe practice page is open. Try it: write "${DRAFT}" and press Posting.`);
  console.log('Close the browser to end.');
  await theatre.closed();
}

async function play(): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const theatre = await start(true);
  try {
    const stage = await theatre.newStage();
    // A picture of the end, not of the way there.
    await stage.media({ reducedMotion: true });
    await stage.open(practice.url);
    await stage.focus(practice.box);
    await stage.type(DRAFT);
    await stage.oursFind('Lihat selengkapnya');
    await stage.screenshot(join(SCREENSHOTS, 'hint.png'));
    await stage.click(practice.button);
    await stage.oursFind('Kembali menyunting');
    await stage.screenshot(join(SCREENSHOTS, 'dialog.png'));
    const dialog = (await stage.ours())?.children.find((node) => node.tag === 'dialog');
    const verdict = await stage.until(async () => verdictOf(await theatre.journal()), { what: 'the journal' });
    const popup = await stage.openPopup();
    await popup.until(() => popup.evaluate(() => document.querySelector('mark') !== null), {
      what: 'the last warning',
    });
    await popup.screenshot(join(SCREENSHOTS, 'popup.png'));
    const sent = await stage.sent();

    console.log(`\nDraft:    ${DRAFT}`);
    console.log(
      `Pressed:  Posting. ${sent.length === 0 ? 'The post was held back: the page has sent nothing.' : 'IT WAS SENT.'}`,
    );
    console.log(`Verdict:  ${verdict}`);
    for (const finding of findingsIn(dialog)) console.log(`Reason:   ${textsOf(finding).join('\n          ')}`);
    console.log(`\nScreenshots of hint, dialog and popup: ${SCREENSHOTS}`);
    if (sent.length > 0) process.exitCode = 1;
  } finally {
    await theatre.close();
  }
}

/** Level and rules as the journal remembers them, once it does. */
function verdictOf(journal: readonly unknown[]): string | undefined {
  const [last] = z.array(z.object({ level: z.string(), rules: z.array(z.string()) })).parse(journal);
  return last && `${last.level} (${last.rules.join(', ')})`;
}

function findingsIn(node: OurNode | undefined): OurNode[] {
  if (!node) return [];
  return node.attributes.class?.split(' ').includes('finding') ? [node] : node.children.flatMap(findingsIn);
}

/** What is said there, a line for each heading and paragraph. */
function textsOf(node: OurNode | undefined): string[] {
  if (!node?.visible) return [];
  if (['h2', 'h3', 'p', 'blockquote'].includes(node.tag)) return node.text ? [node.text] : [];
  return node.children.flatMap(textsOf);
}
