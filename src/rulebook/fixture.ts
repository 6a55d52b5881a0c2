/** A small rulebook for the tests of this room; nothing that ships imports it. */
import { RULES } from '../vocabulary.ts';
import type { Election, GuidancePoint, Pack, Rule } from './schema.ts';

const empty = {
  format: 1 as const,
  title: { id: 'Paket uji' },
  issuer: 'Penerbit uji',
  asOf: '2026-11-22',
  sources: [],
  law: [],
  sanctions: [],
  rules: [],
  guidance: [],
  parties: [],
  elections: [],
  contacts: [],
  exceptions: [],
};

export function pack(id: string, layer: Pack['layer'], parts: Partial<Pack> = {}): Pack {
  return { ...empty, id, layer, ...parts };
}

export function rule(id: Rule['id'], parts: Partial<Rule> = {}): Rule {
  return {
    id,
    title: { id: `Judul ${id}` },
    reason: { id: `Alasan ${id}` },
    instead: { id: `Sebaiknya ${id}` },
    acts: ['post', 'like'],
    law: ['law-1'],
    sanctions: ['sanction-1'],
    certainty: 'verbatim',
    ...parts,
  };
}

export function point(id: string, kind: GuidancePoint['kind'], parts: Partial<GuidancePoint> = {}): GuidancePoint {
  return { id, kind, text: { id: `Pedoman ${id}` }, law: [], sources: [], certainty: 'verbatim', ...parts };
}

export function national(parts: Partial<Pack> = {}): Pack {
  return pack('national', 'national', {
    sources: [{ id: 'source-1', title: 'Sumber' }],
    law: [
      {
        id: 'law-1',
        instrument: 'UU uji',
        article: 'Pasal 1',
        gist: { id: 'Isi' },
        certainty: 'verbatim',
        sources: ['source-1'],
      },
    ],
    sanctions: [
      {
        id: 'sanction-1',
        stage: 'any',
        kind: 'discipline',
        statuses: ['pns', 'pppk', 'non-asn', 'official'],
        text: { id: 'Sanksi' },
        law: ['law-1'],
        certainty: 'verbatim',
      },
    ],
    rules: RULES.map((id) => rule(id)),
    guidance: [point('memilih', 'boleh'), point('hadir', 'abu-abu', { statuses: ['pns', 'pppk'] })],
    ...parts,
  });
}

export function election(id: string, region: string, parts: Partial<Election> = {}): Election {
  return {
    id,
    title: { id },
    office: 'mayor',
    region,
    voteDay: '2024-11-27',
    phases: [
      { phase: 'prospective', to: '2024-09-21' },
      { phase: 'candidates', from: '2024-09-22', to: '2024-09-24' },
      { phase: 'campaign', from: '2024-09-25', to: '2024-11-23' },
      { phase: 'quiet', from: '2024-11-24', to: '2024-11-26' },
      { phase: 'vote-day', from: '2024-11-27', to: '2024-11-27' },
      { phase: 'after', from: '2024-11-28' },
    ],
    contestants: [],
    certainty: 'verbatim',
    sources: [],
    ...parts,
  };
}
