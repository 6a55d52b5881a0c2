/** What takes too long for `npm test`: `npm run nightly -- fuzz [cases]`, `-- soak [minutes]`, `-- day [chromium|firefox]`, `-- times [turns]`. */
import { spawnSync } from 'node:child_process';
import { day } from './day.ts';
import { soak } from './soak.ts';
import { times } from './times.ts';

const [what, much] = process.argv.slice(2);
const amount = Number(much);

function fuzz(cases: number): boolean {
  const env = { ...process.env, JEDA_FUZZ: String(cases) };
  return spawnSync('vitest', ['run', 'tests/fuzz.test.ts'], { stdio: 'inherit', env }).status === 0;
}

const RUNS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  fuzz: () => fuzz(amount || 1_000_000),
  soak: () => soak(amount || 30),
  times: () => times(amount || 200),
  day: () => day(much === 'firefox' ? 'firefox' : 'chromium'),
};

const run = RUNS[what ?? ''];
if (!run) {
  console.error(`npm run nightly -- ${Object.keys(RUNS).join(' | ')}`);
  process.exit(2);
}
process.exit((await run()) ? 0 : 1);
