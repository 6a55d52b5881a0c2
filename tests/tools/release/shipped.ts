/** Whose code ships, by the lockfile: what our own code depends on, with all that needs, and the lines that the framework puts in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As `package-lock.json` has it. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** Of the archive in the registry: `sha512-` and base64. */
  readonly integrity?: string;
  /** Those of the others that it needs. */
  readonly needs: readonly string[];
}

/** Builds Jeda, and leaves some lines of its own in every entry. What it needs itself stays with the builder. */
const FRAMEWORK = ['@wxt-dev/webextension-polyfill', 'wxt'];

export const lockedPackages = (root: string): Readonly<Record<string, Locked>> =>
  read(root, 'package-lock.json').packages;

/** The packages of `dependencies`, and theirs, by name. */
export function dependencies(root: string): string[] {
  const locked = lockedPackages(root);
  const all = new Set<string>(Object.keys(read(root, 'package.json').dependencies));
  for (const name of all) for (const other of Object.keys(locked[at(name)]?.dependencies ?? {})) all.add(other);
  return [...all].toSorted();
}

/**
 * Every package of which a line ships, by name. `tests/bundle.test.ts` holds it to what is built.
 * @throws Error for one that is not locked or has no licence.
 */
export function shippedPackages(root: string): Shipped[] {
  const locked = lockedPackages(root);
  const chosen = dependencies(root);
  return [...chosen, ...FRAMEWORK].toSorted().map((name) => {
    const { version, license, integrity, dependencies: needed = {} } = locked[at(name)] ?? {};
    if (version === undefined || license === undefined)
      throw new Error(`${name}: no version or licence in the lockfile`);
    const needs = FRAMEWORK.includes(name) ? [] : Object.keys(needed).toSorted();
    return { name, version, licence: license, ...(integrity !== undefined && { integrity }), needs };
  });
}

const at = (name: string) => `node_modules/${name}`;
const read = (root: string, file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
