/** What of the content script is code: its data (rulebook, texts, word lists, sites) has budgets of its own in `.size-limit.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Bytes. */
const MOST = 60_000;
const SITE_CODE = ['index.ts', 'known.ts', 'schema.ts'];

/** Leaves the data out, and takes style sheets as minified text, as the real build does. */
const codeOnly: Plugin = {
  name: 'code only',
  setup(bundler) {
    bundler.onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
    }));
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
    bundler.onLoad({ filter: /assets\/.*\.json$/ }, () => ({ contents: '{}', loader: 'json' }));
    bundler.onLoad({ filter: /src\/sites\/[\w-]+\.ts$/ }, ({ path }) => {
      if (SITE_CODE.some((name) => path.endsWith(`/sites/${name}`))) return undefined;
      // Whatever it exports, it is data.
      return { contents: 'module.exports = new Proxy({}, { get: () => [] });', loader: 'js' };
    });
  },
};

it('keeps the code of the content script under 60 kB gzipped', async () => {
  const { outputFiles, metafile } = await build({
    metafile: true,
    entryPoints: [join(root, 'entrypoints/compose.content/index.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [codeOnly],
  });
  const bytesOf = (path: string) => Object.values(metafile.outputs)[0]?.inputs[path]?.bytesInOutput ?? 0;
  const size = gzipSync(outputFiles[0]?.contents ?? '').length;
  console.log(`content script without its data: ${(size / 1000).toFixed(1)} kB gzipped`);
  // The schemas are for our own pages: what is stored has passed them, and every page of every site would pay for them.
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('/zod/') && bytesOf(path) > 0)).toEqual([]);
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThan(MOST);
});
