/** The circulars that a person installed, and whom they trust: what is stored of it on this device. */
import * as z from 'zod/mini';
import { LAYERS } from '../rulebook/layers.ts';
import { day } from '../rulebook/schema-parts.ts';
import type { Trusted } from './trust.ts';

/** Changes with the shape. Version 1 had no number, and trusted a key for whatever it signed; `granting` leads it here. */
export const KEPT_VERSION = 2;

const name = z.string().check(z.minLength(1), z.maxLength(2000));

const keptPack = z.looseObject({
  id: name,
  /** As it read when it was installed: what no longer opens has to be named all the same. */
  title: name,
  /** The file as it came, signature and all, without its white space. */
  source: z.string(),
  added: z.iso.datetime(),
});

const issuer = z.looseObject({
  /** Of the public key: what two people compare. */
  fingerprint: name,
  /** As the pack named its issuer when the person first trusted it. */
  name,
  since: z.iso.datetime(),
  /** Trust was taken back then. */
  revoked: z.exactOptional(z.iso.datetime()),
  /** The names that the person trusts it under, each up to a layer. */
  grants: z._default(z.array(z.looseObject({ name, layer: z.enum(LAYERS) })), () => []),
});

/**
 * The newest edition ever seen here of a signed pack, for each key that signed one of its id. It stays when the pack is removed,
 * so that no older one comes back.
 */
const edition = z.looseObject({
  id: name,
  fingerprint: name,
  version: z.int(),
  digest: name,
  /** Local ISO date of its first day, where it has one. */
  from: z.exactOptional(day),
});

const LISTS = { packs: keptPack, issuers: issuer, editions: edition };

const kept = z.object({ packs: z.array(keptPack), issuers: z.array(issuer), editions: z.array(edition) });

/** Without what a newer Jeda may have added to an entry: it is kept, and nobody here knows it. */
type Known<Entry> = { readonly [Key in keyof Entry as string extends Key ? never : Key]: Entry[Key] };

export type KeptPack = Known<z.infer<typeof keptPack>>;
export type Issuer = Omit<Known<z.infer<typeof issuer>>, 'grants'> & Trusted;
export type Edition = Known<z.infer<typeof edition>>;

export interface Kept {
  readonly packs: readonly KeptPack[];
  readonly issuers: readonly Issuer[];
  readonly editions: readonly Edition[];
}

export const NOTHING_KEPT: Kept = { packs: [], issuers: [], editions: [] };

const record = z.record(z.string(), z.unknown());

/** What is stored; an entry that cannot be read is left out, and takes no other with it. */
export function parseKept(stored: unknown): Kept {
  const raw = record.safeParse(stored);
  if (!raw.success) return NOTHING_KEPT;
  return kept.parse(
    Object.fromEntries(Object.entries(LISTS).map(([list, entry]) => [list, parted(raw.data[list], entry).sound])),
  );
}

/** Whether `stored` is of the version without a number, from before keys were trusted by name and layer. */
export function isOfOld(stored: unknown): boolean {
  const raw = record.safeParse(stored);
  return raw.success && raw.data.version === undefined;
}

/**
 * What to store for `next`. What a newer Jeda has stored, before the person went back to this one, is not this one's to lose:
 * of that, all stays that is not understood.
 */
export function withKept(stored: unknown, next: Kept): unknown {
  const raw = record.safeParse(stored);
  const { version } = raw.success ? raw.data : {};
  if (!raw.success || typeof version !== 'number' || version <= KEPT_VERSION) return { version: KEPT_VERSION, ...next };
  const lists = Object.entries(LISTS).map(([list, entry]) => [
    list,
    [...parted(raw.data[list], entry).unread, ...Object(next)[list]],
  ]);
  return { ...raw.data, ...Object.fromEntries(lists) };
}

function parted(list: unknown, entry: z.ZodMiniType): { sound: unknown[]; unread: unknown[] } {
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const isSound = (one: unknown) => entry.safeParse(one).success;
  return { sound: entries.filter(isSound), unread: entries.filter((one) => !isSound(one)) };
}
