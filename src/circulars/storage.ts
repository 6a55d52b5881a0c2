/** The circulars of this device as they stand today, from what the person installed and what a policy lays. */
import { browser } from 'wxt/browser';
import { CIRCULARS_KEY, DEFAULT_SETTINGS, governed, localDay, readSettings } from '../browser/index.ts';
import { type Pack, PackError } from '../rulebook/index.ts';
import { type Circular, openCircular } from './circular.ts';
import { remembering } from './editions.ts';
import { granting } from './issuers.ts';
import { isOfOld, type Kept, type KeptPack, parseKept, withKept } from './kept.ts';
import { type Placed, place } from './place.ts';
import { type Policy, readPolicy } from './policy.ts';
import type { Trusted } from './trust.ts';

/** One that no longer opens: it stays on the device, and the person is told. */
export interface Lost extends Omit<KeptPack, 'source'> {
  readonly fault: PackError;
}

export interface Circulars {
  readonly kept: Kept;
  readonly policy: Policy;
  readonly placed: readonly Placed[];
  readonly lost: readonly Lost[];
  /** Those of the policy and of the person. */
  readonly issuers: readonly Trusted[];
  /** The region and the local ISO date that they were placed for. */
  readonly region: string;
  readonly today: string;
}

export async function readKept(): Promise<Kept> {
  return soundKept(await stored());
}

/**
 * Changes what is kept, by what is stored at that moment: one writer at a time, in whatever page of ours.
 * @returns what stood before.
 * @throws when the browser has no room for it; then what stood before stands.
 */
export function changeKept(to: (kept: Kept) => Kept): Promise<Kept> {
  return navigator.locks.request(CIRCULARS_KEY, async () => {
    const raw = await stored();
    const before = await soundKept(raw);
    const next = to(before);
    // Every open page is told of a change: nobody is woken for nothing.
    if (next !== before) await browser.storage.local.set({ [CIRCULARS_KEY]: withKept(raw, next) });
    return before;
  });
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(CIRCULARS_KEY))[CIRCULARS_KEY];
}

async function soundKept(raw: unknown): Promise<Kept> {
  const kept = parseKept(raw);
  return isOfOld(raw) ? granting(kept, (await openedOf(kept)).circulars) : kept;
}

const openedOf = ({ packs }: Kept) => openOnce(JSON.stringify(packs), () => openAll(packs));

/** All of them, as they stand on this day in the person's region: the one answer that every page and the gate go by. */
export async function readCirculars(): Promise<Circulars> {
  const [kept, policy, settings] = await Promise.all([
    readKept(),
    readManaged(),
    // Whoever cannot read the settings tells of it; here they are asked for the region alone.
    readSettings().catch(() => DEFAULT_SETTINGS),
  ]);
  const { circulars, lost } = await openedOf(kept);
  const { region } = governed(settings, policy.governing);
  const today = localDay(new Date());
  const issuers = [...policy.issuers, ...kept.issuers];
  const placed = place([...policy.circulars, ...circulars], { issuers, editions: kept.editions, today, region });
  return { kept, policy, placed, lost, issuers, region, today };
}

/** What a page's rulebook is made of besides the shipped packs, the most important first. What nobody there reads is left out. */
export async function holdingPacks(): Promise<Pack[]> {
  const { placed } = await readCirculars();
  return placed.filter(({ state }) => state === 'in-force').map(({ pack: { examples, ...pack } }) => pack);
}

/** What a policy has laid is remembered like what a person installed: no older edition takes its place, whoever brings it. */
export async function rememberEditions(): Promise<void> {
  const { placed } = await readCirculars();
  const laid = placed.filter(({ by, state }) => by === 'policy' && state === 'in-force');
  if (laid.length > 0) await changeKept((kept) => laid.reduce(remembering, kept));
}

/** The policy as it stands. Firefox says by an error that there is none. */
export async function readManaged(): Promise<Policy> {
  const raw = await browser.storage.managed.get().catch(() => ({}));
  return checkPolicy(JSON.stringify(raw), () => readPolicy(raw));
}

/** Opening proves signatures: what has not changed is opened once. */
const checkPolicy = onceByKey<Policy>();
const openOnce = onceByKey<{ readonly circulars: Circular[]; readonly lost: Lost[] }>();

function onceByKey<Result>(): (key: string, make: () => Promise<Result>) => Promise<Result> {
  let last: { readonly key: string; readonly made: Promise<Result> } | undefined;
  return (key, make) => {
    if (last?.key !== key) last = { key, made: make() };
    return last.made;
  };
}

async function openAll(packs: Kept['packs']): Promise<{ circulars: Circular[]; lost: Lost[] }> {
  const circulars: Circular[] = [];
  const lost: Lost[] = [];
  for (const { source, id, title, added } of packs) {
    try {
      circulars.push(await openCircular(source, id, { by: 'person', added }));
    } catch (fault) {
      if (!(fault instanceof PackError)) throw fault;
      lost.push({ id, title, added, fault });
    }
  }
  return { circulars, lost };
}
