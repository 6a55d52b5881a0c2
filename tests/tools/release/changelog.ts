/** What changed, from the commits: the newest edition first, each back to the tag before it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from './run.ts';

/** An edition is a tag `v1.2.3`; what comes after the last tag is the version that `package.json` names. */
export function changelog(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tags = output(root, 'git', 'tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname');
  const editions = tags ? tags.split('\n') : [];
  const isTagged = output(root, 'git', 'tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`);
  const ends = isTagged ? editions : ['HEAD', ...editions];
  const parts = ends.map((end, at) => {
    const before = ends[at + 1];
    return `## ${end === 'HEAD' ? version : end.slice(1)}\n\n${commits(root, before ? `${before}..${end}` : end)}\n`;
  });
  return `# Changes\n\n${parts.join('\n')}`;
}

function commits(root: string, range: string): string {
  return output(root, 'git', 'log', '--no-merges', '--format=- %s (%h, %as)', range);
}
