/** `npm test`: every check of the project. `npm test -- unit types` runs only these. */
import { runSteps, type Step } from './steps.ts';

const node = process.execPath;
const BUNDLE = 'tests/bundle.test.ts';

const STEPS: readonly Step[] = [
  {
    name: 'types',
    what: 'TypeScript, strict',
    run: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'style', what: 'lint and format', run: [['biome', 'ci', '--error-on-warnings', '.']] },
  { name: 'unused', what: 'no unused file, export or dependency', run: [['knip']] },
  { name: 'unit', what: 'unit tests and the house rules', run: [['vitest', 'run', '--exclude', BUNDLE]] },
  {
    name: 'build',
    what: 'the extension for Chrome and for Firefox',
    run: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  {
    name: 'web-ext',
    what: "the add-on store's linter, against an allow-list",
    run: [[node, 'tests/tools/web-ext-lint.ts']],
  },
  { name: 'bundle', what: 'no line that ships opens a connection', run: [['vitest', 'run', BUNDLE]] },
  { name: 'size', what: 'size budgets', run: [['size-limit']] },
  { name: 'browsers', what: 'Chromium and Firefox on this machine', run: [[node, 'tests/tools/ensure-browsers.ts']] },
  {
    name: 'end-to-end',
    what: 'the built extension in Chromium and in Firefox',
    run: [['playwright', 'test']],
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const steps = wanted.length > 0 ? STEPS.filter((step) => wanted.includes(step.name)) : STEPS;
const failed = runSteps(steps);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
