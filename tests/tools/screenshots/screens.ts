/**
 * Pictures of every screen, in both themes and both languages, at its usual and at its narrowest width: the table in
 * `tests/screens/screens.ts` says which there are. `npm run screenshots -- screens popup` takes only those whose name has it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../browsers/built.ts';
import { launch } from '../../browsers/stage.ts';
import { furnish } from '../../screens/device.ts';
import { openScreen, SCREENS, SHAPES } from '../../screens/screens.ts';

const folder = join(import.meta.dirname, '../../../.output/screenshots/screens');

/** @returns the folder in which they are. */
export async function takeScreens(names: readonly string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const theatre = await launch({ kind: 'chromium', extensionDir: builtExtension('chromium'), reducedMotion: true });
  const wanted = SCREENS.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  try {
    for (const language of ['id', 'en'] as const) {
      await theatre.storage.clear();
      await furnish(theatre, language);
      for (const screen of wanted) {
        const stage = await theatre.newStage();
        const page = await openScreen(stage, screen, SHAPES[screen.shape][0]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.media({ colorScheme, reducedMotion: true });
          for (const size of SHAPES[screen.shape]) {
            await page.viewport(size.width, size.height);
            await page.screenshot(join(folder, `${screen.name}-${language}-${colorScheme}-${size.width}.png`));
          }
        }
        await stage.close();
      }
    }
  } finally {
    await theatre.close();
  }
  return folder;
}
