/** SHA-256 of what is released, in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function checksums(folder: string): string {
  const names = readdirSync(folder).filter((name) => name !== 'SHA256SUMS');
  return names
    .toSorted()
    .map((name) => `${hash(readFileSync(join(folder, name)))}  ${name}\n`)
    .join('');
}

/** Names of the files that are not the same in both, or stand in one alone. */
export function differing(one: ReadonlyMap<string, Uint8Array>, other: ReadonlyMap<string, Uint8Array>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [left, right] = [one.get(name), other.get(name)];
    return !left || !right || hash(left) !== hash(right);
  });
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
