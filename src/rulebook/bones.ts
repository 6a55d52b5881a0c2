/**
 * What of a pack decides whether another can lie upon it: its ids, how strict it is, and who says so. None of its words: a
 * builder makes it of the shipped packs, so that whoever only has to know what fits need not carry all of them.
 */
import type { Pack } from './schema.ts';

const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => ({ id }));

/** In the form of a pack, for `standingOn`; what is told of faults names the same places and issuers. */
export function bonesOf(pack: Pack) {
  const { format, id, layer, issuer, region, asOf } = pack;
  return {
    format,
    id,
    layer,
    issuer,
    asOf,
    ...(region && { region }),
    sources: idsOf(pack.sources),
    law: pack.law.map((it) => ({ id: it.id, sources: it.sources })),
    sanctions: pack.sanctions.map((it) => ({ id: it.id, law: it.law })),
    rules: pack.rules.map((it) => ({ id: it.id, acts: it.acts, law: it.law, sanctions: it.sanctions })),
    guidance: pack.guidance.map(({ id, kind, statuses }) => ({
      id,
      kind,
      law: [],
      sources: [],
      ...(statuses && { statuses }),
    })),
    checklist: idsOf(pack.checklist),
    parties: idsOf(pack.parties),
    elections: pack.elections.map((it) => ({ id: it.id, sources: it.sources, contestants: [] })),
    contacts: idsOf(pack.contacts),
    exceptions: [],
  };
}

/** For the builder: `?bones` behind the name of a shipped pack brings no more of it than this. */
export const bringBones = {
  name: 'bring of a pack only what decides whether another fits upon it',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/packs\/[\w/-]+\.json\?bones$/.test(id)) return undefined;
    return `export default ${JSON.stringify(bonesOf(JSON.parse(code)))}`;
  },
};
