import type { Pack } from './schema.ts';

/** A pack in which nothing is said yet. @param asOf local ISO day */
export function emptyPack(of: Pick<Pack, 'id' | 'layer' | 'title' | 'issuer' | 'asOf'>): Pack {
  const { id, layer, title, issuer, asOf } = of;
  return {
    format: 1,
    id,
    version: 1,
    layer,
    title,
    issuer,
    asOf,
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
}

/** `Edaran BKPSDM (2)` → `edaran-bkpsdm-2`. @param fallback where no letter is left. */
export function idFrom(title: string, fallback = 'paket'): string {
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64)
    .replace(/[^a-z0-9]+$/, '');
  return id === '' ? fallback : id;
}
