/** Finds a browser on this machine; on Debian and Ubuntu as root it installs one, and says so. */

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Chromium first: branded Chrome since 137 takes an extension only through the debugging pipe. */
const commands: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const programs: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Mozilla Firefox/firefox.exe',
  ],
};

/** A bare machine may have none, and a page without letters has nothing to measure. */
const FONTS = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** Ubuntu has neither of Debian's packages: there the names below are snaps behind a package. */
const packages: Record<'debian' | 'ubuntu', Record<BrowserKind, string>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

/**
 * The path of an installed browser. `JEDA_CHROMIUM` and `JEDA_FIREFOX` come first when they are set.
 * @throws Error that says what to install, when there is none and none can be installed.
 */
export function findBrowser(kind: BrowserKind): string {
  const told = process.env[`JEDA_${kind.toUpperCase()}`];
  if (told) return told;
  const found = installed(kind);
  if (found) return found;
  const system = installableOn();
  if (!system) throw new Error(advice(kind));

  const name = packages[system][kind];
  console.log(`No ${kind} found: installing the ${system} package "${name}" (apt-get install -y ${name}) …`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name, ...FONTS);
  } catch (error) {
    throw new Error(advice(kind), { cause: error });
  }
  const fresh = installed(kind);
  if (!fresh) throw new Error(advice(kind));
  return fresh;
}

function installed(kind: BrowserKind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const candidates = [
    ...commands[kind].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...programs[kind].flatMap((path) =>
      path.startsWith('/') ? [path] : windows.flatMap((folder) => (folder ? [join(folder, path)] : [])),
    ),
  ];
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The family of this Linux when a package can be installed without asking for a password. */
function installableOn(): 'debian' | 'ubuntu' | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID=ubuntu/m.test(release)) return 'ubuntu';
  return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
}

function apt(...words: string[]): void {
  execFileSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function advice(kind: BrowserKind): string {
  return kind === 'chromium'
    ? 'No Chromium, Chrome, Edge or Brave found. Install Chromium (Debian, Ubuntu: sudo apt install chromium; macOS: brew install --cask chromium), or set JEDA_CHROMIUM to its path.'
    : 'No Firefox found. Install it (Debian: sudo apt install firefox-esr; Ubuntu, macOS, Windows: https://www.mozilla.org/firefox/), or set JEDA_FIREFOX to its path.';
}
