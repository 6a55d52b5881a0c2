/** What a person can do on the options page beside what every page of ours can, each kept at once. */
import { browser } from 'wxt/browser';
import {
  askPermission,
  countFailure,
  DEFAULT_SETTINGS,
  localDay,
  originOf,
  readSettings,
  type Settings,
  tell,
  writeSettings,
} from '../../src/browser/index.ts';
import { circularsIn, readSettingsFile, settingsFile } from '../../src/browser/settings-file.ts';
import { changeKept, type Kept, readKept } from '../../src/circulars/index.ts';
import { PackError } from '../../src/rulebook/index.ts';
import { changesOf } from '../../src/screens/options/changes.ts';
import type { OptionsActions, Reading } from '../../src/screens/options/options-view.ts';
import { originsOfRows } from '../screens/leaves.ts';
import { saveFile } from '../screens/save-file.ts';
import type { State } from '../screens/session.ts';
import { createCircularActions, examplesBeside } from './circulars.ts';
import { circularsOfFile, type Travelling } from './circulars-of-file.ts';

interface Page {
  state(): State | undefined;
  show(): Promise<void>;
  fail(error: unknown): void;
}

/** One after the other: each builds a classifier of its own. */
async function judged({ fresh, device }: Travelling, language?: string): Promise<Reading['fresh']> {
  const all: Reading['fresh'][number][] = [];
  for (const circular of fresh) {
    const { pack } = circular;
    const title = (language === 'en' ? pack.title.en : undefined) ?? pack.title.id;
    all.push({ title, examples: await examplesBeside(circular, device) });
  }
  return all;
}

export function createOptionsActions({ state, show, fail }: Page): OptionsActions {
  /** What stood before the last import. */
  let before: { readonly settings: Settings; readonly circulars: Kept } | undefined;
  const settle = (done: Promise<unknown>) => void done.then(show).catch(fail);
  /** Within the click, as the browser may have to be asked for hosts. Those that it refuses are not watched. */
  const take = ({ settings, circulars }: Pick<Reading, 'settings' | 'circulars'>) => {
    const hosts = state()?.settings.hosts ?? [];
    const added = settings.hosts.filter((host) => !hosts.includes(host));
    const gone = hosts.filter((host) => !settings.hosts.includes(host));
    const asked = added.length > 0 ? askPermission(added.map(originOf)) : Promise.resolve(true);
    settle(
      asked.then(async (given) => {
        // Whether texts are kept is for the person to say on this device, not for a file.
        const { journal } = state()?.settings ?? DEFAULT_SETTINGS;
        const stored = await readSettings();
        await writeSettings({ ...settings, language: settings.language, hosts, journal });
        const same = (kept: Kept) => JSON.stringify(circulars) === JSON.stringify(kept);
        const kept = await changeKept((it) => (same(it) ? it : circulars));
        before = { settings: stored, circulars: kept };
        // The script that runs on added hosts is the background's to register.
        for (const host of given ? added : []) await tell({ kind: 'add-host', host });
        for (const host of gone) await tell({ kind: 'remove-host', host });
      }),
    );
  };
  const trying = () => import('./try-out.ts');

  return {
    ...createCircularActions({ language: () => state()?.language ?? 'id', show, fail }),
    keep: (change) => settle(writeSettings(change)),
    allow: (ids) => settle(askPermission(originsOfRows(ids))),
    withdraw: (id) => settle(browser.permissions.remove({ origins: originsOfRows([id]) })),
    addHost: (host) =>
      settle(askPermission([originOf(host)]).then((given) => (given ? tell({ kind: 'add-host', host }) : undefined))),
    async tryOut(election, sentences) {
      const now = state();
      return now ? (await trying()).tryOut(now, election, sentences) : [];
    },
    isEveryday: async (word) => (await trying()).isEveryday(word),
    exportFile: () =>
      settle(
        // What an institution sets is not the person's to take along.
        Promise.all([readSettings(), readKept()]).then(([settings, { packs }]) => {
          const at = new Date();
          const circulars = packs.map(({ source }) => source);
          const text = settingsFile(settings, at.toISOString(), circulars);
          saveFile({ name: `jeda-${localDay(at)}.json`, type: 'application/json', text });
        }),
      ),
    async readFile(file) {
      const now = state();
      try {
        const text = await file.text();
        const settings = readSettingsFile(text, file.name);
        const travelling = await circularsOfFile(circularsIn(text), file.name);
        const { hosts = [] } = now?.settings ?? {};
        const added = settings.hosts.filter((host) => !hosts.includes(host));
        const changes = changesOf(await readSettings(), settings);
        const { device, fresh } = travelling;
        if (fresh.length > 0) changes.push({ part: 'circulars', added: fresh.length, gone: 0 });
        return {
          settings,
          circulars: device.kept,
          changes,
          hosts: added,
          fresh: await judged(travelling, now?.language),
        };
      } catch (error) {
        if (!(error instanceof PackError)) {
          await countFailure('settings', new Date().toISOString()).catch(() => undefined);
          throw error;
        }
        const { id, en } = error.mend;
        return { path: error.path, mend: now?.language === 'en' ? (en ?? id) : id };
      }
    },
    apply: take,
    undoImport() {
      if (before) take(before);
    },
    async eraseAll() {
      await tell({ kind: 'erase' });
      await show();
    },
  };
}
