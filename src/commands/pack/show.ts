import { regionName } from '../../rulebook/region-names.ts';
import type { Pack } from '../../rulebook/schema.ts';
import { checkedPack } from './read.ts';

/** What a pack says, in the order in which an employee would ask: who, since when, what may I, who stands, where do I ask. */
export async function shownPack(file: string | undefined): Promise<string> {
  const { pack, signedBy } = await checkedPack(file);
  const signer = signedBy ? `  tanda tangan ${signedBy.fingerprint}` : '  tanpa tanda tangan';
  return [headOf(pack), signer, ...guidanceOf(pack), ...electionsOf(pack), ...contactsOf(pack)]
    .map((it) => `${it}\n`)
    .join('');
}

function headOf({ title, issuer, layer, region, version, letter, from, to, asOf }: Pack): string {
  return [
    title.id,
    `  penerbit  ${issuer}`,
    `  lapisan   ${layer}${region ? `, wilayah ${placed(region)}` : ''}${version ? `, edisi ${version}` : ''}`,
    ...(letter ? [`  surat     ${letter.number}, ${letter.date}`] : []),
    ...(from || to ? [`  berlaku   ${from ?? '…'} sampai ${to ?? 'dicabut'}`] : []),
    `  keadaan   ${asOf}`,
  ].join('\n');
}

function guidanceOf({ rules, guidance, sources }: Pack): string[] {
  return [
    ...rules.map(({ id, reason }) => `\naturan ${id}, ditambah: ${reason.id}`),
    ...guidance.map(({ kind, text, example, law, sources: named, certainty }) =>
      [
        `\n${kind.toUpperCase().padEnd(8)} ${text.id}`,
        ...(example ? [`         contoh: ${example.id}`] : []),
        `         dasar: ${[...law, ...named.map((id) => sources.find((it) => it.id === id)?.title ?? id)].join('; ') || '-'} (${certainty})`,
      ].join('\n'),
    ),
  ];
}

function electionsOf({ elections }: Pack): string[] {
  return elections.map(({ title, region, voteDay, contestants }) =>
    [
      `\n${title.id} (${placed(region)}), ${voteDay}`,
      ...contestants.map(
        ({ number, names, parties }) =>
          `  ${number === undefined ? '-' : `${number}.`} ${names.join(' dan ')} · ${parties.join(', ')}`,
      ),
    ].join('\n'),
  );
}

const contactsOf = ({ contacts }: Pack): string[] => contacts.map(({ title, url }) => `\n${title.id}: ${url}`);

/** "36.74, Kota Tangerang Selatan" */
const placed = (region: string): string => [region, regionName(region) ?? []].flat().join(', ');
