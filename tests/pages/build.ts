/** Bundles the practice pages with their real editors into `.output/pages`. Skips the work when nothing is newer. */

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGES_DIR } from './routes.ts';

const sites = ['x', 'facebook', 'instagram', 'practice'] as const;

export async function buildPages(): Promise<void> {
  if (upToDate()) return;
  mkdirSync(PAGES_DIR, { recursive: true });
  await build({
    entryPoints: sites.map((site) => join(import.meta.dirname, `${site}.tsx`)),
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
  for (const site of sites) writeFileSync(join(PAGES_DIR, `${site}.html`), html(site));
}

function html(site: string): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${site}</title>
<link rel="stylesheet" href="/pages/${site}.css">
<body><div id="root"></div><script src="/pages/${site}.js"></script></body>
</html>
`;
}

function upToDate(): boolean {
  const made = join(PAGES_DIR, 'practice.html');
  if (!existsSync(made)) return false;
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((name) => statSync(join(import.meta.dirname, name)).mtimeMs));
  return newest < statSync(made).mtimeMs;
}

if (import.meta.main) await buildPages();
