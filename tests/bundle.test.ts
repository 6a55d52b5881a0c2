/** Reads what is built: no line that ships can open a connection, load code, or show a file of ours to a page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { originsOf, SITES } from '../src/sites/index.ts';
import { sbom } from './tools/release/sbom.ts';

const output = join(import.meta.dirname, '../.output');

/** Each by its reason; `Function(` would be code from a string. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  EventSource: /EventSource/,
  WebTransport: /WebTransport/,
  RTCPeerConnection: /RTCPeerConnection/,
  sendBeacon: /sendBeacon/,
  'image ping': /new\s+Image\b/,
  importScripts: /importScripts/,
  eval: /\beval\s*\(/,
  'new Function': /new\s+Function\b/,
  'a remote script': /import\s*\(\s*["'`]https?:/,
  'document.write': /document\.write/,
};

/** Bytes, gzipped, of all that must be read before the popup's first paint: it shares its files with the other pages. */
const FIRST_PAINT = 40_000;

/** A page of ours with its style sheets, its scripts, and what these import before they run. */
function neededBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const needed = new Set([...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => file));
  // What is added on the way is gone through as well.
  for (const file of needed) {
    if (!file.endsWith('.js')) continue;
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g);
    for (const [, other = ''] of imports) needed.add(`chunks/${other}`);
  }
  return [...needed];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (name) => {
  const folder = join(output, name);

  it('is built', () => {
    expect(existsSync(join(folder, 'manifest.json')), `npm run build makes ${relative(process.cwd(), folder)}`).toBe(
      true,
    );
  });

  it('is made of the packages that the bill of materials names, and of no other', () => {
    const built: string[] = JSON.parse(readFileSync(`${folder}.packages.json`, 'utf8'));
    const root = join(output, '..');
    const { components }: { components: { group?: string; name: string }[] } = JSON.parse(sbom(root));
    expect(components.map(({ group, name }) => [group, name].filter(Boolean).join('/'))).toEqual(built);
  });

  it('holds nothing that opens a connection or loads code', () => {
    const found = filesOf(folder).flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return Object.entries(FORBIDDEN)
        .filter(([, pattern]) => pattern.test(code))
        .map(([what]) => `${relative(folder, file)}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it('reads little before the first paint of the popup', () => {
    const needed = neededBy(folder, 'popup.html');
    const size = needed.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    console.log(
      `${name}: ${needed.length} files, ${(size / 1000).toFixed(1)} kB gzipped before the popup's first paint`,
    );
    // Each is asked of the browser by itself, and found in another: two dozen of them took as long as all of their code.
    expect(needed.length).toBeGreaterThan(3);
    expect(needed.length).toBeLessThan(10);
    expect(size).toBeLessThan(FIRST_PAINT);
  });

  it('brings no text to a site that only our own pages show, and asks for none there', () => {
    const code = readFileSync(join(folder, 'content-scripts/compose.js'), 'utf8');
    const ofPages =
      /["'`{,](ask|author|calendar|check|did|file|guide|journal|learn|managed|menu|options|panel|popup|print|report|settings|watch|welcome)_[a-z]+/g;
    expect([...code.matchAll(ofPages)].map(([found]) => found)).toEqual([]);
  });

  it('asks for no more than it says', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const panel = name.startsWith('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', ...panel]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.omnibox).toEqual({ keyword: 'jeda' });
    expect(Object.keys(manifest.commands)).toEqual(['check-selection']);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).not.toContain('connect-src');
    const hosts: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(hosts.toSorted()).toEqual([...new Set(SITES.flatMap(originsOf))].toSorted());
  });
});

describe('the scan itself', () => {
  it.each(
    Object.entries({
      fetch: 'void fetch("https://a.example")',
      sendBeacon: 'navigator.sendBeacon(u)',
      'image ping': 'new Image().src=u',
      eval: 'eval(x)',
    }),
  )('finds %s', (what, code) => {
    expect(FORBIDDEN[what]?.test(code)).toBe(true);
  });
});
