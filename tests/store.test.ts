/** What the stores are told: it has to be what the product does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SITES } from '../src/sites/index.ts';
import { changelog } from './tools/release/changelog.ts';
import { checksums, differing } from './tools/release/checksums.ts';
import { sbom } from './tools/release/sbom.ts';
import { storeScreenshots } from './tools/release/screenshots.ts';
import { storeTexts } from './tools/release/store-texts.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Chrome's bound for the pictures of a listing. */
const MOST_PICTURES = 5;
/** Chrome's bound for the line under the name. */
const SUMMARY_AT_MOST = 132;

it.each(['id', 'en'])('sums Jeda up as the extension does, briefly enough, and names every site: %s', (language) => {
  const listing = read(`docs/store/listing.${language}.md`);
  const messages = JSON.parse(read(`assets/public/_locales/${language}/messages.json`));
  const summary = messages.extension_description.message;
  expect(listing).toContain(`\n> ${summary}\n`);
  expect(summary.length).toBeLessThanOrEqual(SUMMARY_AT_MOST);
  const named = SITES.filter(({ id }) => id !== 'generic').map(({ name }) => name.replace(/ \(.+\)$/, ''));
  expect(named.filter((name) => !listing.includes(name))).toEqual([]);
});

it('gives a reason for every permission that the manifest asks for', () => {
  const reasons = read('docs/store/permissions.md');
  const config = read('wxt.config.ts');
  const asked = /permissions: \[([^\]]+)\]/.exec(config)?.[1]?.match(/\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((one) => !reasons.includes(`| \`${one}\``))).toEqual([]);
});

it('releases every text of the stores', () => {
  const names = storeTexts(root).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['build-notes.md', 'listing.id.md', 'permissions.md', 'privacy.id.md']));
});

it('releases the same pictures in each language, as many and as large as the stores take', () => {
  const pictures = storeScreenshots(root);
  const of = (language: string) =>
    pictures.map(({ name }) => name).filter((name) => name.startsWith(`screenshot-${language}-`));
  expect(of('en').map((name) => name.replace('-en-', '-id-'))).toEqual(of('id'));
  expect(of('id').length).toBeGreaterThanOrEqual(3);
  expect(of('id').length).toBeLessThanOrEqual(MOST_PICTURES);
  for (const { path, name } of pictures) {
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString('latin1'), name).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1280, 800]);
  }
  // Taken in each language, and not twice in one.
  const contents = pictures.map(({ path }) => readFileSync(path, 'base64'));
  expect(new Set(contents).size).toBe(pictures.length);
});

it('finds a file of two builds that is not the same, or stands in one alone', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const one = new Map([
    ['same.zip', bytes('a')],
    ['other.zip', bytes('b')],
    ['alone.zip', bytes('c')],
  ]);
  const two = new Map([
    ['same.zip', bytes('a')],
    ['other.zip', bytes('B')],
  ]);
  expect(differing(one, two)).toEqual(['other.zip', 'alone.zip']);
});

it('bills every package that ships with what names, frees and proves it, in the same bytes each time', () => {
  const bill = sbom(root);
  expect(sbom(root)).toBe(bill);
  const { components, dependencies } = JSON.parse(bill);
  expect(components.length).toBeGreaterThanOrEqual(8);
  for (const { group, name, version, purl, licenses, hashes } of components) {
    expect(purl).toBe(`pkg:npm/${group ? `${group.replace('@', '%40')}/` : ''}${name}@${version}`);
    expect(licenses[0].license.id, name).toMatch(/^[\w.-]+$/);
    expect(hashes[0].content, name).toMatch(/^[0-9a-f]{128}$/);
  }
  const refs: string[] = dependencies.map(({ ref }: { ref: string }) => ref);
  expect(
    dependencies
      .flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn)
      .filter((ref: string) => !refs.includes(ref)),
  ).toEqual([]);
});

it('writes checksums as the usual tool reads them', () => {
  const lines = checksums(join(root, 'docs/store')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}\S+\.md$/);
});

it('tells the changes of the version that is being made', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(changelog(root)).toMatch(new RegExp(`^# Changes\n\n## ${version}\n\n- \\S`));
});
