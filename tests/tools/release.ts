/**
 * `npm run release`: what is handed to the stores, from the last commit, into `.output/release`. Builds twice, in two
 * folders: from a fresh clone, and from the sources zip alone, as a reviewer of a store does. Refused if a byte differs.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { auditShipped } from './release/audit.ts';
import { changelog } from './release/changelog.ts';
import { checksums, differing } from './release/checksums.ts';
import { output, run } from './release/run.ts';
import { sbom } from './release/sbom.ts';
import { storeScreenshots } from './release/screenshots.ts';
import { storeTexts } from './release/store-texts.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/release');

const uncommitted = output(root, 'git', 'status', '--porcelain');
if (uncommitted) {
  console.error(`A release is made of what is committed. Commit or put away first:\n${uncommitted}`);
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'jeda-release-'));
try {
  console.log('[1/5] from a fresh clone');
  const clone = join(work, 'clone');
  run(work, 'git', 'clone', '--quiet', root, clone);
  const zips = zipsOf(clone);

  console.log('[2/5] once more, from the sources zip alone');
  const reviewed = join(work, 'from sources');
  unpack(zips.get(zipNamed(zips, 'sources')), reviewed);
  const again = zipsOf(reviewed);
  const unlike = differing(zips, again);
  if (unlike.length > 0) throw new Error(`Two builds of one commit differ: ${unlike.join(', ')}`);
  console.log(`identical: ${[...zips.keys()].join(', ')}`);

  console.log('[3/5] papers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of zips) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'sbom.cdx.json'), sbom(clone));
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog(root));
  for (const file of [...storeTexts(clone), ...storeScreenshots(clone)])
    copyFileSync(file.path, join(folder, file.name));

  console.log('[4/5] known holes in what ships');
  console.log(auditShipped(clone));

  console.log('[5/5] checksums');
  const sums = checksums(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  console.log(`${sums}\n${folder}`);
} catch (error) {
  console.error(`\nNo release: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Installs what the lockfile names, builds for both browsers, and reads the zips: name → bytes. */
function zipsOf(project: string): Map<string, Uint8Array> {
  run(project, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  run(project, 'npx', 'wxt', 'zip');
  run(project, 'npx', 'wxt', 'zip', '-b', 'firefox');
  const made = join(project, '.output');
  const names = readdirSync(made).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, readFileSync(join(made, name))]));
}

function zipNamed(zips: ReadonlyMap<string, Uint8Array>, kind: string): string {
  const name = [...zips.keys()].find((one) => one.includes(kind));
  if (!name) throw new Error(`wxt zip made no zip of ${kind}`);
  return name;
}

function unpack(zip: Uint8Array | undefined, into: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip ?? new Uint8Array()))) {
    const path = join(into, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
  }
}
