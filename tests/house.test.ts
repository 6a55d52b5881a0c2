/** The walls of the house: who may import whom. A new room has to be named here before it can be entered. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const SHOWN = ['composer', 'classifier', 'rulebook', 'journal', 'browser', 'circulars'];

/** What each room may import besides itself. `vocabulary` is open to every room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  rulebook: [],
  sites: [],
  // What the person stores of the rulebook (elections of their own) passes the rulebook's schema.
  browser: ['rulebook'],
  classifier: ['rulebook'],
  composer: ['sites'],
  journal: ['browser'],
  // Which sites a policy may name is for the sites to say.
  circulars: ['browser', 'rulebook', 'sites'],
  gate: [...SHOWN, 'sites'],
  warning: [...SHOWN, 'sites'],
  screens: SHOWN,
  commands: ['classifier', 'rulebook'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

function importsOf(file: string): Import[] {
  const path = relative(root, file);
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => {
    const target = relative(root, join(dirname(file), specifier));
    return { from: roomOf(path), to: roomOf(target), line: `${path} imports ${target}` };
  });
}

/** `src/gate/gate.ts` → `gate`; `src/vocabulary.ts` → `vocabulary`; outside `src` the first folder. */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.ts$/, '') : top;
}

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
const imports = files.flatMap(importsOf);

describe('the house', () => {
  it('has no room that is not named here', () => {
    const rooms = new Set(files.map((file) => roomOf(relative(root, file))));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets a room import only what stands below it', () => {
    const across = imports.filter(({ from, to }) => from !== to && to !== 'vocabulary' && to !== 'assets');
    const broken = across.filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to));
    expect(broken.map(({ line }) => line)).toEqual([]);
    expect(across.length).toBeGreaterThan(10);
  });

  it('draws its screens with the tokens: no radius and no colour of a sheet of its own', () => {
    const screens = join(root, 'src/screens');
    const sheets = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
    const stray = sheets.flatMap((path) => {
      // A sheet for paper may give a token another value.
      const lines = readFileSync(join(screens, path), 'utf8').split('\n');
      return lines
        .filter((line) => !/^\s*--/.test(line))
        .filter((line) => /border-radius:(?!( (var\(--radius-\w+\)|0))+;)|#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(line))
        .map((line) => `${path}: ${line.trim()}`);
    });
    expect(stray).toEqual([]);
    expect(sheets.length).toBeGreaterThan(10);
  });

  it('keeps the browser out of the pure rooms', () => {
    const pure = files.filter((file) => /src\/(classifier|rulebook|sites|vocabulary)/.test(file));
    const impure = pure.filter((file) =>
      /from '(wxt|webextension-polyfill|preact|node:)/.test(readFileSync(file, 'utf8')),
    );
    expect(impure.map((file) => relative(root, file))).toEqual([]);
  });
});
