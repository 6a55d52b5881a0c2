/** The circulars that a person installed, and whom they trust: what is stored of it on this device. */
import * as z from 'zod/mini';

const name = z.string().check(z.minLength(1), z.maxLength(2000));

const keptPack = z.object({
  id: name,
  /** As it read when it was installed: what no longer opens has to be named all the same. */
  title: name,
  /** The file as it came, signature and all, without its white space. */
  source: z.string(),
  added: z.iso.datetime(),
});

const issuer = z.object({
  /** Of the public key: what two people compare. */
  fingerprint: name,
  /** As the pack named its issuer when the person first trusted it. */
  name,
  since: z.iso.datetime(),
  /** Trust was taken back then. */
  revoked: z.exactOptional(z.iso.datetime()),
});

/** The newest edition ever installed of a signed pack. It stays when the pack is removed, so that no older one comes back. */
const edition = z.object({ id: name, fingerprint: name, version: z.int(), digest: name });

const LISTS = { packs: keptPack, issuers: issuer, editions: edition };

const kept = z.object({ packs: z.array(keptPack), issuers: z.array(issuer), editions: z.array(edition) });

export type Kept = z.infer<typeof kept>;
export type KeptPack = Kept['packs'][number];
export type Issuer = Kept['issuers'][number];

export const NOTHING_KEPT: Kept = { packs: [], issuers: [], editions: [] };

/** What is stored; an entry that cannot be read is left out, and takes no other with it. */
export function parseKept(stored: unknown): Kept {
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!record.success) return NOTHING_KEPT;
  const sound = Object.entries(LISTS).map(([list, entry]) => {
    const entries = record.data[list];
    return [list, Array.isArray(entries) ? entries.filter((one) => entry.safeParse(one).success) : []];
  });
  return kept.parse(Object.fromEntries(sound));
}
