import type { Conflict } from '../../rulebook/conflicts.ts';
import { conflictsAmong } from '../../rulebook/conflicts-among.ts';
import { GUIDES } from '../../rulebook/guides.ts';
import { PackError } from '../../rulebook/pack-error.ts';
import type { Origin } from '../../rulebook/rulebook.ts';
import { SHIPPED } from '../../rulebook/shipped.ts';
import { isTakenId, TAKEN_ID } from '../../rulebook/taken-id.ts';
import { InputError } from './input.ts';
import { soundPack } from './read.ts';

/** Checks packs with each other and with those that ship: every conflict in a line, with who says it and against whom. Status 2 when there is one. */
export async function checkReport(files: readonly string[]): Promise<{ text: string; errors: string; status: 0 | 2 }> {
  if (files.length === 0) throw new InputError('check: sebutkan berkas paketnya.');
  const opened = [];
  const standing = [...SHIPPED, ...GUIDES];
  for (const file of files) {
    const { pack } = await soundPack(file);
    if (isTakenId(pack.id, standing)) throw new PackError(file, 'id', TAKEN_ID);
    opened.push({ file, pack });
  }
  const own = new Map(opened.map(({ file, pack }) => [pack.id, file] as const));
  const conflicts = conflictsAmong([...standing, ...opened.map(({ pack }) => pack)]);
  const guilty = new Set(conflicts.flatMap(({ pack, against }) => [pack, against?.pack]));
  const good = opened.filter(({ pack }) => !guilty.has(pack.id));
  return {
    text: good.map(({ file, pack }) => `${file}: baik, ${pack.title.id}\n`).join(''),
    errors: conflicts.map((conflict) => `${lineOf(conflict, own)}\n`).join(''),
    status: conflicts.length === 0 ? 0 : 2,
  };
}

function lineOf({ pack, path, mend, origin, against }: Conflict, files: ReadonlyMap<string, string>): string {
  const sides = [origin, against].flatMap((one) => (one ? told(one) : [])).join(' berhadapan dengan ');
  return `${files.get(pack) ?? pack}: ${path}: ${mend.id}${against ? ` [${sides}]` : ''}`;
}

const told = ({ layer, issuer, pack }: Origin) => `${layer}, ${issuer} (${pack})`;
