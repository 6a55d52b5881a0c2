/** Builds variants of the extension that must never ship: some with a part that throws, one that leaks. */
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserKind } from '../browsers/find.ts';

const root = join(import.meta.dirname, '../..');

/** Each replaces one module of ours by a file of this folder; every other line stays the real one. */
const VARIANTS = {
  broken: { module: 'src/classifier/index.ts', by: 'broken-classifier.ts' },
  blind: { module: 'src/composer/index.ts', by: 'blind-composer.ts' },
  faulty: { module: 'src/gate/guard.ts', by: 'faulty-guard.ts' },
  mute: { module: 'src/warning/index.ts', by: 'mute-warning.ts' },
  full: { module: 'src/browser/index.ts', by: 'full-storage.ts' },
  leaking: { module: 'src/browser/index.ts', by: 'leaking-browser.ts' },
} as const;

/** Builds a variant. @returns the folder of the unpacked extension. */
export async function buildVariant(variant: keyof typeof VARIANTS, kind: BrowserKind): Promise<string> {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const { module, by } = VARIANTS[variant];
  const outDir = join(root, '.output/variants', variant);
  await build({
    root,
    browser,
    outDir,
    logger: SILENT,
    vite: () => ({ plugins: [replace(join(root, module), join(import.meta.dirname, by))] }),
    hooks: {
      'build:manifestGenerated': (_wxt, manifest) => {
        // The policy that ships would stop a leak of the background before it could be seen.
        if (variant === 'leaking') delete manifest.content_security_policy;
      },
    },
  });
  return join(outDir, `${browser}-mv3`);
}

const nothing = () => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

type Resolve = (source: string, importer: string | undefined, options: object) => Promise<{ id: string } | null>;

function replace(module: string, replacement: string) {
  return {
    name: 'replace a module',
    enforce: 'pre' as const,
    async resolveId(this: { resolve: Resolve }, source: string, importer: string | undefined, options: object) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id === module && importer !== replacement ? replacement : found;
    },
  };
}
