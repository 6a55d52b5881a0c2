import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { refuseTextFaults } from './src/commands/text-faults.ts';
import { bringBones } from './src/rulebook/bones.ts';

/** Texts that only our own pages show, by what their keys begin with. */
const OF_PAGES =
  /^(ask|author|calendar|check|did|file|guide|journal|learn|managed|menu|options|panel|popup|print|report|settings|watch|welcome)_/;

/** Takes the texts of our own pages out of the script that runs in every page of a site: it never shows them. */
function leaveTextsOfPages() {
  let isContentScript = false;
  return {
    name: 'leave the texts of our pages out of the content script',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: false | { fileName?: unknown } } }) {
      isContentScript = typeof build.lib === 'object' && build.lib.fileName === 'compose';
    },
    transform(code: string, id: string) {
      if (!isContentScript || !/\/_locales\/\w+\/messages\.json$/.test(id)) return undefined;
      const texts = Object.entries(JSON.parse(code));
      return JSON.stringify(Object.fromEntries(texts.filter(([key]) => !OF_PAGES.test(key))));
    },
  };
}

/**
 * Texts that not every page of ours shows at first: those of the settings and the first run, those of the page of circulars, and
 * those that no first view shows. What the other scripts show of the last is not parted from them.
 */
const PARTS: Readonly<Record<string, RegExp>> = {
  settings: /^(options|welcome)_/,
  author: /^author_/,
  late: /^(aim|ask|calendar|check|did|guide|hint|journal|learn|menu|print|reason|stage|warning)_/,
};

/** Keeps these out of what every page of ours reads before its first paint; `?of=settings` brings them to the pages that show them. */
function partTexts() {
  let isPage = false;
  return {
    name: 'part the texts of some pages from the others',
    enforce: 'pre' as const,
    // Not for the unit tests, which look at all of them.
    apply: 'build' as const,
    configResolved({ build }: { build: { lib?: unknown } }) {
      isPage = !build.lib;
    },
    transform(code: string, id: string) {
      const asked = /\/_locales\/\w+\/messages\.json(?:\?of=(\w+))?$/.exec(id);
      if (!asked) return undefined;
      const partOf = (key: string) =>
        Object.keys(PARTS).find((part) => (isPage || part !== 'late') && PARTS[part]?.test(key));
      const texts = Object.entries(JSON.parse(code)).filter(([key]) => partOf(key) === asked[1]);
      const json = JSON.stringify(Object.fromEntries(texts));
      // With a query it is no JSON to the builder any more.
      return asked[1] === undefined ? json : `export default ${json}`;
    },
  };
}

/** What a builder tells of a module: what it brings at once, and not only when it is asked for. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Every module that a page needs before its first paint. */
function broughtBy(entry: string, modules: Modules): Set<string> {
  const brought = new Set([entry]);
  for (const id of brought) for (const other of modules.getModuleInfo(id)?.importedIds ?? []) brought.add(other);
  return brought;
}

/**
 * Puts what the popup needs for its first view into one file, and what its pages share beyond that into a second one. A page that
 * has to ask for two dozen of them, each found in another, paints later by more than all of its code takes.
 */
const filesForFirstPaint = {
  name: 'put what pages share into two files',
  apply: 'build' as const,
  outputOptions(options: { format?: unknown }) {
    // Pages are modules; the background and the content script are one file each already.
    if (options.format !== 'es') return undefined;
    const brought = new Map<string, Set<string>>();
    const isBroughtBy = (entry: string, id: string, modules: Modules) => {
      const known = brought.get(entry) ?? broughtBy(join(import.meta.dirname, 'entrypoints', entry), modules);
      brought.set(entry, known);
      return known.has(id);
    };
    const group = (name: string, entry: string, priority: number) => ({
      name: (id: string, modules: Modules) => (isBroughtBy(entry, id, modules) ? name : null),
      minShareCount: 2,
      priority,
    });
    // Whatever a group takes brings what it imports along: the first view's goes first.
    const groups = [group('shared', 'popup/main.tsx', 2), group('session', 'screens/session.ts', 1)];
    return { ...options, codeSplitting: { groups } };
  },
};

/** The reader of tables can download them, which no line that ships may; ours are in memory. */
const refuseDownloadsOfTables = {
  name: 'take the door to the network out of the reader of tables',
  transform(code: string, id: string) {
    return /\/papaparse\//.test(id) ? code.replace(/\bnew XMLHttpRequest\b/g, 'undefined') : undefined;
  },
};

/** A method of the search library has the name of the browser's door to the network, which no line that ships may name. */
const renameFetchOfSearch = {
  name: 'rename the method fetch of the search library',
  transform(code: string, id: string) {
    return /\/minisearch\//.test(id) ? code.replace(/\bfetch(?=\()/g, 'entryOf') : undefined;
  },
};

/** The popup has to know the sites by name and address before its first paint, and none of their selectors. */
const addressesAlone = {
  name: 'put the addresses of the sites in place of the sites',
  apply: 'build' as const,
  async load(id: string) {
    if (!id.endsWith('/src/sites/address-list.ts')) return undefined;
    const { ADDRESSES } = await import('./src/sites/address-list.ts');
    return `export const ADDRESSES = ${JSON.stringify(ADDRESSES)};`;
  },
};

/** A page knows of the files that its script needs as soon as it is read, and not only when that script has been. */
const scriptsAtOnce = {
  name: 'name the scripts of a page in its head',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_: string, { chunk }: { chunk?: { imports: string[] } }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      })),
  },
};

/** Whose code stands in what is built, by the names of their packages. */
const built = new Set<string>();

/** Notes whose code is built in. Nothing of this ships. */
const noteWhatShips = {
  name: 'note whose code is built in',
  apply: 'build' as const,
  generateBundle(
    _: unknown,
    bundle: Readonly<Record<string, { modules?: Record<string, { renderedLength: number }> }>>,
  ) {
    for (const { modules = {} } of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
        if (name !== undefined && renderedLength > 0) built.add(name);
      }
    }
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  entrypointsDir: 'entrypoints',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:before': ({ config }) => refuseTextFaults(config.root, config.publicDir),
    // Beside the build, never in it: `tests/bundle.test.ts` holds the bill of materials to it.
    'build:done': ({ config: { outDir } }) =>
      writeFileSync(`${outDir}.packages.json`, `${JSON.stringify([...built].toSorted(), null, 2)}\n`),
  },
  vite: () => ({
    plugins: [
      leaveTextsOfPages(),
      partTexts(),
      bringBones,
      addressesAlone,
      filesForFirstPaint,
      scriptsAtOnce,
      renameFetchOfSearch,
      refuseDownloadsOfTables,
      noteWhatShips,
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Vite's preload code would fetch; nothing that ships may.
    build: { minify: true, sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'id',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for one host at a time, when the person adds it in the popup.
    optional_host_permissions: ['https://*/*'],
    // What an institution may set. Firefox takes it from its own policies, without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-storage.json' } }),
    // Until a tab is known to be watched.
    action: { default_icon: { 16: 'sign/idle-16.png', 32: 'sign/idle-32.png' } },
    omnibox: { keyword: 'jeda' },
    commands: {
      // Beside Alt+J, which goes from a compose box to its hint. Neither browser nor their usual menus use it.
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_menu_command__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jeda@jeda.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
