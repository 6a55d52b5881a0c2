/** Whether a circular may come onto this device: what its own file cannot tell. Pure. */

import { forceOf } from '../rulebook/in-force.ts';
import { type Pack, PackError, SHIPPED } from '../rulebook/index.ts';
import type { LocalText } from '../vocabulary.ts';
import { besideOf } from './beside.ts';
import type { Circular } from './circular.ts';
import type { Kept, KeptPack } from './kept.ts';
import { clashOf, type Placed } from './place.ts';

export interface Device {
  readonly kept: Kept;
  readonly placed: readonly Placed[];
  /** Of the person: Kemendagri code. */
  readonly region: string;
  /** Local ISO date. */
  readonly today: string;
  /** The guidance that only the screens read: a pack has to lie well with it and without it. */
  readonly guides: readonly Pack[];
}

/** @throws {PackError} names `file`, where in it, and the mend; what stands is not touched. */
export function admit(circular: Circular, file: string, device: Device): void {
  const { pack } = circular;
  const refuse = (path: string, mend: LocalText): never => {
    throw new PackError(file, path, mend);
  };
  if (forceOf(pack, device.today) === 'expired') refuse('to', EXPIRED);
  const stands = device.placed.find(({ pack: { id } }) => id === pack.id);
  if (stands?.by === 'policy') refuse('id', BY_POLICY);
  if (ownedByAnother(circular, stands, device.kept)) refuse('id', OF_ANOTHER);
  const newest = newestOf(circular, stands, device.kept);
  if (newest !== undefined && versionOf(pack) < newest.version) refuse('version', older(newest.version));
  if (newest !== undefined && versionOf(pack) === newest.version && circular.digest !== newest.digest) {
    refuse('version', otherWords(newest.version));
  }
  const laid = besideOf(pack, device);
  for (const guides of [[], device.guides]) {
    const fault = clashOf(pack, file, [...SHIPPED, ...guides, ...laid]);
    if (fault) throw fault;
  }
}

/** What is kept once the circular is installed; it takes the place of its older edition. */
export function withCircular(kept: Kept, circular: Circular, { source, added }: Omit<KeptPack, 'id' | 'title'>): Kept {
  const { pack, fingerprint, digest } = circular;
  const { id } = pack;
  const entry = { id, title: pack.title.id, source: JSON.stringify(JSON.parse(source.replace(/^\ufeff/, ''))), added };
  const edition = fingerprint === undefined ? [] : [{ id, fingerprint, version: versionOf(pack), digest }];
  return {
    ...kept,
    packs: [...kept.packs.filter((one) => one.id !== id), entry],
    editions: [...kept.editions.filter((one) => edition.length === 0 || one.id !== id), ...edition],
  };
}

/** A pack without a number is the one before the first. */
export const versionOf = ({ version = 0 }: Pick<Pack, 'version'>): number => version;

/** An id belongs to whoever first signed a pack under it, as long as they are trusted or their pack is still here. */
function ownedByAnother({ pack, fingerprint }: Circular, stands: Placed | undefined, { issuers, editions }: Kept) {
  if (stands && stands.fingerprint !== fingerprint) return true;
  const owner = editions.find(({ id }) => id === pack.id)?.fingerprint;
  const isTrusted = issuers.some((one) => one.fingerprint === owner && one.revoked === undefined);
  return owner !== undefined && owner !== fingerprint && isTrusted;
}

function newestOf({ pack, fingerprint }: Circular, stands: Placed | undefined, { editions }: Kept) {
  const known = editions.find((one) => one.id === pack.id && one.fingerprint === fingerprint);
  return known ?? (stands && { version: versionOf(stands.pack), digest: stands.digest });
}

const EXPIRED = {
  id: 'masa berlaku edaran ini sudah lewat: minta edisi yang baru dari penerbitnya',
  en: 'the days of this circular are over: ask its issuer for a newer edition',
};
const BY_POLICY = {
  id: 'edaran dengan id ini dipasang oleh instansi Anda: yang dari berkas tidak dapat menggantikannya',
  en: 'your institution has installed the circular with this id: a file cannot take its place',
};
const OF_ANOTHER = {
  id: 'id ini milik edaran dari penerbit lain di perangkat ini: minta penerbit berkas ini memakai id lain, atau lepas dulu edaran yang lama dan cabut kepercayaan penerbitnya',
  en: 'this id belongs to a circular of another issuer on this device: ask the issuer of this file for another id, or first remove the old circular and take back the trust in its issuer',
};
const older = (version: number) => ({
  id: `di perangkat ini sudah pernah terpasang edisi ${version}, yang lebih baru: edisi lama tidak dapat menggantikannya; minta edisi terbaru dari penerbitnya`,
  en: `edition ${version}, which is newer, was already installed on this device: an older one cannot take its place; ask the issuer for the newest`,
});
const otherWords = (version: number) => ({
  id: `edisi ${version} sudah pernah terpasang dengan isi yang berbeda: minta penerbitnya menaikkan nomor edisi ("version")`,
  en: `edition ${version} was already installed with other words: ask its issuer to raise the number of the edition ("version")`,
});
