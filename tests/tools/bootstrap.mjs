// Runs a program of the project on a bare machine: Node 20.19 or newer and npm are all that has to be there.
// Installs what the lockfile names when it is missing or has changed, then runs the program with the Node that the project
// brings (the program is TypeScript, which that Node runs as it stands).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'node_modules/.bin');
const mark = join(root, 'node_modules/.jeda-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  process.stderr.write('Installing the dependencies of package-lock.json …\n');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    process.stderr.write(
      'npm ci failed (see above): is the npm registry reachable? Mend it and run the same command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(mark, lock);
}

const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [program, ...args] = process.argv.slice(2);
const run = spawnSync(existsSync(own) ? own : process.execPath, [join(root, program), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
process.exit(run.status ?? 1);
