/**
 * `npm run screenshots`: builds Jeda and takes pictures of its screens in Chromium, to be looked at before a change of them
 * ships. `-- sites` takes those of one set (sites, screens, store), `-- sites x-home` those whose file begins so.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../browsers/built.ts';
import { launch, type Theatre } from '../browsers/stage.ts';
import { buildPages } from '../pages/build.ts';
import { screens } from '../screenshots/screens.ts';
import { fileName, type Shot, type View } from '../screenshots/shot.ts';
import { sites } from '../screenshots/sites.ts';
import { store } from '../screenshots/store.ts';

const SETS: Readonly<Record<string, readonly Shot[]>> = { screens, sites, store };
const FOLDER = join(import.meta.dirname, '../../.output/screenshots');

const [wanted, ...beginnings] = process.argv.slice(2);
const sets = Object.entries(SETS).filter(([name]) => wanted === undefined || name === wanted);
if (sets.length === 0) {
  console.error(`No such set: ${wanted}. There are: ${Object.keys(SETS).join(', ')}.`);
  process.exit(2);
}

const { status } = spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) process.exit(status ?? 1);
await buildPages();
// What moves is taken at its end.
const theatre = await launch({ kind: 'chromium', extensionDir: builtExtension('chromium'), reducedMotion: true });
const missing: string[] = [];
for (const [set, shots] of sets) {
  const folder = join(FOLDER, set);
  mkdirSync(folder, { recursive: true });
  for (const shot of shots) {
    for (const view of shot.views) {
      if (isWanted(shot, view)) await shoot(theatre, folder, shot, view);
    }
  }
}
await theatre.close();
if (missing.length > 0) {
  console.error(`\nNot taken:\n${missing.join('\n')}`);
  process.exitCode = 1;
}

function isWanted(shot: Shot, view: View): boolean {
  return beginnings.length === 0 || beginnings.some((beginning) => fileName(shot, '', view).startsWith(beginning));
}

/** One that fails keeps none of the others from being taken. */
async function shoot(theatre: Theatre, folder: string, shot: Shot, view: View): Promise<void> {
  const { width, height, colorScheme, language } = view;
  await theatre.storage.clear();
  await theatre.storage.set({ settings: { language } });
  const stage = await theatre.newStage();
  try {
    await stage.viewport(width, height);
    await stage.media({ colorScheme, reducedMotion: true });
    await shot.play(stage, async (what, of = stage) => {
      const file = join(folder, fileName(shot, what, view));
      await of.screenshot(file);
      console.log(file);
    });
  } catch (error) {
    missing.push(`${fileName(shot, '', view)}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await stage.close();
  }
}
