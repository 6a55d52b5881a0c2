/** Bundles the practice pages with their real editors into `.output/pages`. Skips the work when nothing is newer. */

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGES, PAGES_DIR } from './routes.ts';

export async function buildPages(): Promise<void> {
  if (upToDate()) return;
  mkdirSync(PAGES_DIR, { recursive: true });
  await build({
    entryPoints: PAGES.map((page) => join(import.meta.dirname, `${page}.tsx`)),
    outdir: PAGES_DIR,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // The extension's own screens are Preact; the editors here are React's.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  for (const page of PAGES) writeFileSync(join(PAGES_DIR, `${page}.html`), html(page));
}

function html(page: string): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page}</title>
<link rel="stylesheet" href="/pages/${page}.css">
<body><div id="root"></div><script src="/pages/${page}.js"></script></body>
</html>
`;
}

function upToDate(): boolean {
  const made = join(PAGES_DIR, `${PAGES.at(-1)}.html`);
  if (!existsSync(made)) return false;
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((name) => statSync(join(import.meta.dirname, name)).mtimeMs));
  return newest < statSync(made).mtimeMs;
}

if (import.meta.main) await buildPages();
