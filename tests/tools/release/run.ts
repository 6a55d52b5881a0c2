/** Other programs, each with what it says in the log, and an error that names it when it fails. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const shell = process.platform === 'win32';

/** With the programs of that folder's own dependencies first. */
const environment = (cwd: string) => ({
  ...process.env,
  PATH: `${join(cwd, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
});

/** @throws Error with the command that failed. */
export function run(cwd: string, command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell, env: environment(cwd) });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}: ${error?.message ?? `ended with ${status}`}`);
}

/**
 * What the command prints, without the last line break.
 * @throws Error with the command that failed and what it said.
 */
export function output(cwd: string, command: string, ...args: string[]): string {
  const ran = spawnSync(command, args, { cwd, shell, encoding: 'utf8', maxBuffer: 2 ** 26, env: environment(cwd) });
  if (ran.status !== 0) throw new Error(`${[command, ...args].join(' ')}: ${ran.error?.message ?? ran.stderr}`);
  return ran.stdout.trimEnd();
}
