/** Lints the Firefox build as the add-on store does: no error, and no warning that is not on the list below. */
import { spawnSync } from 'node:child_process';

/** Code and the reason why it may stand. */
const ALLOWED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's code for dangerouslySetInnerHTML, which no component of ours uses",
};

interface Notice {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const lint = spawnSync('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});
const report = JSON.parse(lint.stdout) as { errors: Notice[]; warnings: Notice[] };
const bad = [...report.errors, ...report.warnings.filter(({ code }) => !(code in ALLOWED))];
for (const { code, message, file } of bad) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${report.errors.length} errors, ${report.warnings.length} warnings, ${bad.length} of them not allowed`);
process.exit(bad.length > 0 ? 1 : 0);
