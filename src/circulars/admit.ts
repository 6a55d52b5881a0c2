/** Whether a circular may come onto this device: what its own file cannot tell. Pure. */

import { forceOf } from '../rulebook/in-force.ts';
import { type Pack, PackError } from '../rulebook/index.ts';
import { covers } from '../rulebook/regions.ts';
import type { LocalText } from '../vocabulary.ts';
import type { Circular } from './circular.ts';
import { remembering, versionOf } from './editions.ts';
import type { Kept, KeptPack } from './kept.ts';
import { type Ground, type Placed, place } from './place.ts';
import type { Trusted } from './trust.ts';

export interface Device {
  readonly kept: Kept;
  readonly placed: readonly Placed[];
  /** Of the person and of the policy. */
  readonly issuers: readonly Trusted[];
  /** Of the person: Kemendagri code. */
  readonly region: string;
  /** Local ISO date. */
  readonly today: string;
}

/** What it would lie beside, if it were here. */
export interface Beside {
  /** The other circulars that hold with it, where and when it holds first. */
  readonly others: readonly Pack[];
  /** Those that would hold there without it: they count for less, and clash with it. */
  readonly yields: readonly Pack[];
}

/** @throws {PackError} names `file`, where in it, and the mend; what stands is not touched. */
export function admit(circular: Circular, file: string, device: Device): Beside {
  const { pack } = circular;
  const refuse = (path: string, mend: LocalText): never => {
    throw new PackError(file, path, mend);
  };
  if (forceOf(pack, device.today) === 'expired') refuse('to', EXPIRED);
  const stands = standsAs(pack.id, device);
  if (stands?.by === 'policy') refuse('id', BY_POLICY);
  if (ownedByAnother(circular, stands, device)) refuse('id', OF_ANOTHER);
  const newest = newestOf(circular, stands, device.kept);
  if (newest !== undefined && versionOf(pack) < newest.version) refuse('version', older(newest.version));
  if (newest !== undefined && versionOf(pack) === newest.version && circular.digest !== newest.digest) {
    refuse('version', otherWords(newest.version));
  }
  return tried(circular, file, device);
}

/** The circular of this id whose place another would take. */
export const standsAs = (id: string, { placed }: Pick<Device, 'placed'>): Placed | undefined =>
  placed.find((one) => one.pack.id === id && one.state !== 'superseded');

/** What is kept once the circular is installed; it takes the place of its older edition. */
export function withCircular(
  kept: Kept,
  circular: Circular,
  { source, added }: Pick<KeptPack, 'source' | 'added'>,
): Kept {
  const { id, title } = circular.pack;
  const entry = { id, title: title.id, source: JSON.stringify(JSON.parse(source.replace(/^\ufeff/, ''))), added };
  return remembering({ ...kept, packs: [...kept.packs.filter((one) => one.id !== id), entry] }, circular);
}

/** @throws {PackError} when it clashes with what stands where it holds. */
function tried(circular: Circular, file: string, device: Device): Beside {
  const before = device.placed.filter((one) => one.by === 'policy' || one.pack.id !== circular.pack.id);
  const ground = groundOf(circular, device);
  const there = place([...before, circular], ground);
  const fault = there.find((one) => one.pack === circular.pack)?.fault;
  if (fault) throw new PackError(file, fault.path, fault.mend);
  const others = holding(there).filter((one) => one !== circular.pack);
  return { others, yields: holding(place(before, ground)).filter((one) => !others.includes(one)) };
}

/** The other circulars that hold with one that lies here already, where and when it holds first. */
export function besideOf(circular: Circular, device: Device): readonly Pack[] {
  const before = device.placed.filter((one) => one.pack.id !== circular.pack.id);
  return holding(place([...before, circular], groundOf(circular, device))).filter((one) => one !== circular.pack);
}

const holding = (all: readonly Placed[]) => all.filter(({ state }) => state === 'in-force').map((one) => one.pack);

/**
 * The ground on which a circular will lie where it holds: in the person's region, or its own where that is another one, and on its
 * first day. Whether its issuer is trusted is asked elsewhere.
 */
function groundOf({ pack, fingerprint = '' }: Circular, { issuers, kept, region, today }: Device): Ground {
  const { region: code = 'id', from = today } = pack;
  const vouched = { fingerprint, grants: [{ name: pack.issuer, layer: pack.layer }] };
  return {
    issuers: [...issuers.filter((one) => one.fingerprint !== fingerprint || one.revoked === undefined), vouched],
    editions: kept.editions,
    region: covers(code, region) ? region : code,
    today: from > today ? from : today,
  };
}

/** An id belongs to whoever last signed a pack under it, as long as they are trusted or their pack is still here. */
function ownedByAnother({ pack, fingerprint }: Circular, stands: Placed | undefined, { issuers, kept }: Device) {
  if (stands) return stands.fingerprint !== fingerprint;
  const isTrusted = (key: string) => {
    const known = issuers.filter((one) => one.fingerprint === key);
    return known.length > 0 && known.every(({ revoked }) => revoked === undefined);
  };
  const owner = kept.editions.findLast((one) => one.id === pack.id && isTrusted(one.fingerprint));
  return owner !== undefined && owner.fingerprint !== fingerprint;
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
