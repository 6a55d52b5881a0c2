/** Runs the checks one after the other, prints what goes on, and tells at the end which failed. */
import { spawnSync } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** What it checks, for the reader of the log. */
  readonly what: string;
  readonly run: readonly (readonly [command: string, ...args: string[]])[];
}

/** @returns the names of the steps that failed. A failed step does not keep the later ones from running. */
export function runSteps(steps: readonly Step[]): string[] {
  const failed: string[] = [];
  for (const [index, { name, what, run }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}: ${what}`);
    const start = performance.now();
    const good = run.every(succeeds);
    if (!good) failed.push(name);
    console.log(`${good ? 'ok' : 'FAILED'}  ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return failed;
}

function succeeds([command, ...args]: readonly [string, ...string[]]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status === 0;
}
