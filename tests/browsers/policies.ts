/**
 * Policies as an administrator sets them, for one extension alone: no other browser that runs at the same time has it, so none
 * of them is governed. Firefox reads them beside its program, so it gets a folder of its own, with links to all the rest of it;
 * Chromium reads a folder of the system, where a file stands for the time of the run.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { builtExtension } from './built.ts';
import { type BrowserKind, findBrowser } from './find.ts';

export interface Managed {
  /** A copy of the built extension, with an id of its own in Chromium. */
  readonly extensionDir: string;
  /** The program that is to be launched. */
  readonly browserPath: string;
  /** What `storage.managed` shall hand over. Chromium sees a change while it runs. */
  set(values: Readonly<Record<string, unknown>>): void;
  /** The same by a whole policy file; a store's id that nobody has given yet stands in it for this extension's. */
  lay(text: string): void;
  remove(): void;
}

/** Where each program looks, on Linux. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/chromium/, '/etc/chromium/policies/managed'],
  [/chrome/, '/etc/opt/chrome/policies/managed'],
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/brave/, '/etc/brave/policies/managed'],
];

/** @throws Error where this machine lets nobody set a policy: for Chromium it takes root. */
export function manage(kind: BrowserKind): Managed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jeda-managed-')));
  const extensionDir = join(folder, 'extension');
  cpSync(builtExtension(kind), extensionDir, { recursive: true });
  const clear = () => rmSync(folder, { recursive: true, force: true });
  if (kind === 'firefox') {
    const browserPath = linked(realpathSync(findBrowser(kind)), join(folder, 'firefox'));
    const id = geckoId(extensionDir);
    const policies = join(folder, 'firefox/distribution/policies.json');
    const lay = (text: string) => writeFileSync(policies, text);
    return {
      extensionDir,
      browserPath,
      set: (values) => lay(JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: values } } } })),
      lay,
      remove: clear,
    };
  }
  const browserPath = findBrowser(kind);
  const system = folderOf(browserPath);
  const made = writable(system, browserPath);
  const file = join(system, `jeda-test-${process.pid}.json`);
  const id = idOf(extensionDir);
  const lay = (text: string) => writeFileSync(file, text.replace(/EXTENSION_ID_FROM_[A-Z_]+/g, id));
  return {
    extensionDir,
    browserPath,
    set: (values) => lay(JSON.stringify({ '3rdparty': { extensions: { [id]: values } } })),
    lay,
    remove() {
      rmSync(file, { force: true });
      if (made) removeEmpty(system, dirname(made));
      clear();
    },
  };
}

function folderOf(program: string): string {
  const folder = FOLDERS.find(([name]) => name.test(basename(program)))?.[1];
  if (process.platform !== 'linux' || !folder) {
    throw new Error(`Only on Linux is it known where ${program} reads its policies from a file`);
  }
  return folder;
}

/** Makes the folder where there is none. @returns the first folder that had to be made for it. */
function writable(folder: string, program: string): string | undefined {
  try {
    const made = mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return made;
  } catch (cause) {
    throw new Error(`A policy for ${program} lies in ${folder}, which this user may not write: run this test as root`, {
      cause,
    });
  }
}

/** Gives a system back as it was found. */
function removeEmpty(folder: string, upTo: string): void {
  for (let at = folder; at !== upTo && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
}

/** The program in a folder of its own, with links to what lies beside it. @returns its path. */
function linked(program: string, folder: string): string {
  const home = dirname(program);
  if (!existsSync(join(home, 'omni.ja'))) {
    throw new Error(`${program} is not the program of Firefox itself: set JEDA_FIREFOX to the one beside its omni.ja`);
  }
  mkdirSync(join(folder, 'distribution'), { recursive: true });
  for (const name of readdirSync(home)) {
    // Firefox takes its folder from where the program really lies.
    if (name === basename(program)) copyFileSync(program, join(folder, name));
    else if (name !== 'distribution') symlinkSync(join(home, name), join(folder, name));
  }
  return join(folder, basename(program));
}

function geckoId(extensionDir: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

/** An unpacked extension has its id from its path: the first half of its SHA-256, with the letters a to p as digits. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
