/** Who else's code ships: named exactly, under a licence that fits, with no script of its own at the installation, and little of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies, lockedPackages, shippedPackages } from './tools/release/shipped.ts';

const root = join(import.meta.dirname, '..');

interface Named {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const named: Named = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const locked = lockedPackages(root);
const ships = shippedPackages(root);
const rows = Object.entries(locked).filter(([path]) => path !== '');

/** They ask for nothing but to be named; MPL-2.0 asks for the source of its own files, which is public. */
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
/** As many as ship today. One more is a decision, and this line says so. */
const MOST_PACKAGES = 8;
/** Source of all packages that ship, on disk, in bytes: far more than is built in. */
const MOST_BYTES = 50_000_000;
/** Development alone: what they are for is in the README. */
const MAY_RUN_AT_INSTALL = ['core-js', 'esbuild', 'node'];

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Names of packages that our own code imports. */
function imported(): string[] {
  const names = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.|^fixture/.test(name))
      .filter(({ parentPath }) => !/src\/(commands|classifier\/train)/.test(parentPath))
      .flatMap(({ parentPath, name }) => {
        const code = readFileSync(join(parentPath, name), 'utf8');
        return Array.from(code.matchAll(/^(?:import|export|\}).* from '([^'.][^']*)';$/gm), ([, from = '']) => from);
      }),
  );
  return [...new Set(names.map((name) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] ?? name))].toSorted();
}

describe('what ships', () => {
  it('is named exactly, and locked with a fingerprint', () => {
    const loose = Object.entries({ ...named.dependencies, ...named.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    // Of what npm leaves out on this machine (tools for other processors), it wrote down no fingerprint.
    const open = rows.filter(([, { integrity, optional }]) => !integrity && !optional);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('comes from the registry alone: no address of a file, a branch or another server stands in the lock', () => {
    const astray = rows.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(astray.map(([path]) => path)).toEqual([]);
  });

  it('runs nothing at the installation; of the tools only these do', () => {
    const scripted = rows
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace('node_modules/', ''));
    expect(scripted.filter((name) => ships.some((one) => one.name === name))).toEqual([]);
    expect(scripted.toSorted()).toEqual(MAY_RUN_AT_INSTALL);
    expect(Object.keys(named.allowScripts).toSorted()).toEqual(MAY_RUN_AT_INSTALL);
  });

  it('has licences that fit', () => {
    const licences = ships.map(({ name, licence }) => `${name}: ${licence}`);
    expect(licences.filter((one) => !LICENCES.some((licence) => one.endsWith(`: ${licence}`)))).toEqual([]);
  });

  it('is little', () => {
    const all = dependencies(root);
    const bytes = all.reduce((sum, name) => sum + bytesOf(join(root, 'node_modules', name)), 0);
    console.log(`${all.length} packages ship, ${(bytes / 1e6).toFixed(1)} MB of source: ${all.join(', ')}`);
    expect(all.length).toBeLessThanOrEqual(MOST_PACKAGES);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('is all that our own code imports, beside the framework that builds it', () => {
    const unnamed = imported().filter((name) => !(name in named.dependencies) && name !== 'wxt');
    expect(unnamed).toEqual([]);
  });
});

/** Each with its reason; `tests/bundle.test.ts` holds that the manifest asks for these and no more. */
describe('what is asked of the browser', () => {
  it.each(['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel', 'https://*/*'])(
    '%s has its reason in the README',
    (permission) => {
      const readme = readFileSync(join(root, 'README.md'), 'utf8');
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${permission}\``));
      expect(row?.split('|')[2]?.trim().length).toBeGreaterThan(30);
    },
  );
});
