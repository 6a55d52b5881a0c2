/** Builds variants of the extension that must never ship: one whose classifier throws, one that leaks. */
import { join } from 'node:path';
import { build } from 'wxt';

const root = join(import.meta.dirname, '../..');

/** Replaces one module of ours by another file of this folder; every other line stays the real one. */
function replace(module: string, by: string) {
  return {
    name: `replace ${module}`,
    enforce: 'pre' as const,
    async resolveId(this: { resolve: Resolve }, source: string, importer: string | undefined, options: object) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const replacement = join(import.meta.dirname, by);
      return found?.id === join(root, module) && importer !== replacement ? replacement : found;
    },
  };
}

type Resolve = (source: string, importer: string | undefined, options: object) => Promise<{ id: string } | null>;

export const VARIANTS = {
  broken: { module: 'src/classifier/index.ts', by: 'broken-classifier.ts' },
  leaking: { module: 'src/browser/index.ts', by: 'leaking-browser.ts' },
} as const;
export type Variant = keyof typeof VARIANTS;

/** Builds a variant. @returns the folder of the unpacked extension. */
export async function buildVariant(variant: Variant, browser: 'chrome' | 'firefox'): Promise<string> {
  const { module, by } = VARIANTS[variant];
  const outDir = join(root, '.output/variants', variant);
  await build({ root, browser, manifestVersion: 3, outDir, vite: () => ({ plugins: [replace(module, by)] }) });
  return join(outDir, `${browser}-mv3`);
}
