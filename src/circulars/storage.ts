/** The circulars of this device as they stand today, from what the person installed and what a policy lays. */
import { browser } from 'wxt/browser';
import { CIRCULARS_KEY, DEFAULT_SETTINGS, governed, localDay, readSettings } from '../browser/index.ts';
import { type Pack, PackError } from '../rulebook/index.ts';
import { type Circular, openCircular } from './circular.ts';
import { type Kept, type KeptPack, parseKept } from './kept.ts';
import { type Placed, place, type State } from './place.ts';
import { type Policy, readPolicy } from './policy.ts';

/** One that no longer opens: it stays on the device, and the person is told. */
export interface Lost extends Omit<KeptPack, 'source'> {
  readonly fault: PackError;
}

export interface Circulars {
  readonly kept: Kept;
  readonly policy: Policy;
  readonly placed: readonly Placed[];
  readonly lost: readonly Lost[];
  /** The one that they were placed for. */
  readonly region: string;
}

export async function readKept(): Promise<Kept> {
  return parseKept((await browser.storage.local.get(CIRCULARS_KEY))[CIRCULARS_KEY]);
}

/** @throws when the browser has no room for it; then what stood before stands. */
export async function writeKept(kept: Kept): Promise<void> {
  await browser.storage.local.set({ [CIRCULARS_KEY]: kept });
}

/** @param shipped what they lie upon; left out, nobody looks here whether they fit. */
export async function readCirculars(shipped?: readonly Pack[]): Promise<Circulars> {
  const [kept, policy, settings] = await Promise.all([
    readKept(),
    readManaged(),
    // Whoever cannot read the settings tells of it; here they are asked for the region alone.
    readSettings().catch(() => DEFAULT_SETTINGS),
  ]);
  const { circulars, lost } = await openOnce(JSON.stringify(kept.packs), () => openAll(kept.packs));
  const { region } = governed(settings, policy.governing);
  const ground = {
    issuers: [...kept.issuers, ...policy.issuers],
    today: localDay(new Date()),
    region,
    ...(shipped && { shipped }),
  };
  return { kept, policy, placed: place([...policy.circulars, ...circulars], ground), lost, region };
}

/**
 * What a page's rulebook is made of: those that hold, will, or would in another region. What nobody there reads is left out. The page itself lays them upon
 * the shipped packs, and leaves out what does not fit: the background need not carry all of these for it.
 */
export async function lyingPacks(): Promise<Pack[]> {
  const { placed } = await readCirculars();
  return placed.filter(({ state }) => LYING.has(state)).map(({ pack: { examples, ...pack } }) => pack);
}

/** A page asks for its day and its region itself: both may change while it is open. */
const LYING: ReadonlySet<State> = new Set<State>(['in-force', 'not-yet', 'elsewhere']);

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

async function openAll(packs: readonly KeptPack[]): Promise<{ circulars: Circular[]; lost: Lost[] }> {
  const circulars: Circular[] = [];
  const lost: Lost[] = [];
  for (const { source, ...entry } of packs) {
    try {
      circulars.push(await openCircular(source, entry.id, { by: 'person', added: entry.added }));
    } catch (fault) {
      if (!(fault instanceof PackError)) throw fault;
      lost.push({ ...entry, fault });
    }
  }
  return { circulars, lost };
}
