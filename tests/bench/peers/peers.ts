/** Other checkers of text that run on the device, timed on the same text. They look for other things: only speed is compared. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../timing.ts';

export interface Peer {
  readonly name: string;
  readonly what: string;
  readonly check: Run;
}

export interface Missing {
  readonly name: string;
  readonly why: string;
}

interface Kind {
  readonly name: string;
  readonly what: string;
  readonly load: () => Promise<Run>;
}

/** A module that may not be there; what it exports is for the caller to say. */
const load = async (name: string): Promise<unknown> => await import(name);

interface Obscenity {
  readonly englishDataset: { build(): object };
  readonly englishRecommendedTransformers: object;
  readonly RegExpMatcher: new (options: object) => { getAllMatches(text: string, sorted: boolean): unknown };
}
interface Harper {
  readonly LocalLinter: new (options: {
    readonly binary: unknown;
  }) => {
    setup(): Promise<void>;
    lint(text: string): Promise<unknown>;
  };
}

const KINDS: readonly Kind[] = [
  {
    name: 'obscenity',
    what: 'obscene words, English preset',
    async load() {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = (await load('obscenity')) as Obscenity;
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return (text) => matcher.getAllMatches(text, true);
    },
  },
  {
    name: 'write-good',
    what: 'English style, all checks',
    async load() {
      const { default: writeGood } = (await load('write-good')) as { readonly default: Run };
      return writeGood;
    },
  },
  {
    name: 'alex',
    what: 'inconsiderate English, plain text',
    async load() {
      const { text } = (await load('alex')) as { readonly text: Run };
      return text;
    },
  },
  {
    name: 'harper.js',
    what: 'English grammar, WebAssembly',
    async load() {
      const { LocalLinter } = (await load('harper.js')) as Harper;
      const { binaryInlined } = (await load('harper.js/binaryInlined')) as { readonly binaryInlined: unknown };
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];

function versionOf(name: string): string {
  for (
    let folder = dirname(fileURLToPath(import.meta.resolve(name)));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const found: { readonly name?: string; readonly version?: string } = JSON.parse(readFileSync(file, 'utf8'));
    if (found.name === name) return found.version ?? '';
  }
  return '';
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return 'not installed';
  return `does not run here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
}

/** Installs what stands beside this file, unless it is there; where that cannot be, the peers are reported as missing. */
function install(): void {
  const here = import.meta.dirname;
  if (existsSync(join(here, 'node_modules'))) return;
  console.error('Installing what the bench stands beside …');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

export async function loadPeers(): Promise<{ readonly peers: readonly Peer[]; readonly missing: readonly Missing[] }> {
  install();
  const peers: Peer[] = [];
  const missing: Missing[] = [];
  for (const { name, what, load: prepare } of KINDS) {
    try {
      const check = await prepare();
      await check('Jangan lupa besok kerja bakti di balai warga.');
      peers.push({ name: `${name} ${versionOf(name)}`.trim(), what, check });
    } catch (error) {
      missing.push({ name, why: reasonOf(error) });
    }
  }
  return { peers, missing };
}
