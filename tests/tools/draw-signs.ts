/** `node tests/tools/draw-signs.ts` draws the signs of the toolbar, `assets/signs/*.svg`, as the PNG files that ship. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { launch } from '../browsers/stage.ts';

const root = join(import.meta.dirname, '../..');
const from = join(root, 'assets/signs');
const to = join(root, 'assets/public/sign');
/** In pixels: a toolbar as it is, and on a fine screen. */
const SIZES = [16, 32];

mkdirSync(to, { recursive: true });
const theatre = await launch({ kind: 'chromium', extensionDir: null });
try {
  const page = await theatre.browser().newPage();
  for (const file of readdirSync(from)) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(from, file))}`,
      );
      await page.screenshot({
        path: join(to, `${parse(file).name}-${size}.png`) as `${string}.png`,
        omitBackground: true,
      });
    }
  }
} finally {
  await theatre.close();
}
