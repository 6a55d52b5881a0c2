/** Asks the registry for known holes in what ships. */
import { spawnSync } from 'node:child_process';

/**
 * What it answered, in a line. A registry that does not answer stops no release, but never passes for a good answer.
 * @throws Error with the holes that are known.
 */
export function auditShipped(project: string): string {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const answer = parsed(stdout);
  const found = answer.metadata?.vulnerabilities?.total;
  if (found === undefined) return `NOT CHECKED: the registry gave no answer (${answer.message ?? 'no words'})`;
  if (found > 0)
    throw new Error(`npm audit knows of ${found}: ${Object.keys(answer.vulnerabilities ?? {}).join(', ')}`);
  return 'npm audit knows of none';
}

interface Answer {
  readonly message?: string;
  readonly vulnerabilities?: Record<string, unknown>;
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } };
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.slice(0, 200) };
  }
}
