/** Circulars for the tests of this room; nothing that ships imports it. */
import type { Pack } from '../rulebook/index.ts';
import { createKeys, sign } from '../rulebook/signature.ts';
import { type Circular, openCircular } from './circular.ts';

export const TODAY = '2026-11-23';
export const keys = await createKeys();
export const otherKeys = await createKeys();

export function pack(parts: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'kantor',
    version: 2,
    layer: 'office',
    title: { id: 'Edaran kantor' },
    issuer: 'Kantor Contoh',
    asOf: '2026-11-02',
    sources: [],
    law: [],
    sanctions: [],
    rules: [],
    guidance: [],
    parties: [],
    elections: [],
    contacts: [],
    exceptions: [],
    ...parts,
  };
}

export const unsigned = (parts?: Partial<Pack>) => JSON.stringify(pack(parts));

export async function signed(parts?: Partial<Pack>, by = keys): Promise<string> {
  const it = pack(parts);
  return JSON.stringify({ pack: it, signature: await sign(it, by) });
}

export const opened = (source: string, by: Circular['by'] = 'person') => openCircular(source, 'edaran.json', { by });
