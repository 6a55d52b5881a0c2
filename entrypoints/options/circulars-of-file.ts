/** The circulars that travel in a file of settings. They are looked at as any other; whom to trust is for this device to say. */
import { localDay } from '../../src/browser/index.ts';
import {
  admit,
  type Circular,
  type Kept,
  openCircular,
  type Placed,
  place,
  readCirculars,
  withCircular,
} from '../../src/circulars/index.ts';
import { GUIDES } from '../../src/rulebook/guides.ts';
import { PackError, SHIPPED } from '../../src/rulebook/index.ts';

export interface Travelling {
  /** What would be kept. */
  readonly kept: Kept;
  /** Those that are new here, or newer. */
  readonly fresh: readonly Circular[];
  /** What would lie on the device. */
  readonly placed: readonly Placed[];
  /** Of the person: Kemendagri code. */
  readonly region: string;
}

/** Those that are over, or older than what lies here, stay behind. */
const LEFT_BEHIND = ['to', 'version'];

/** @throws {PackError} with a path that begins `circulars[0]`, for the first that cannot be taken. */
export async function circularsOfFile(sources: readonly string[], file: string): Promise<Travelling> {
  const shipped = [...SHIPPED, ...GUIDES];
  const today = localDay(new Date());
  const here = await readCirculars(shipped);
  let { kept, placed } = here;
  const fresh: Circular[] = [];
  for (const [at, source] of sources.entries()) {
    try {
      const circular = await openCircular(source, file, { by: 'person' });
      const stands = placed.find(({ pack: { id } }) => id === circular.pack.id);
      if (stands?.digest === circular.digest) continue;
      admit(circular, file, { kept, placed, region: here.region, today, guides: GUIDES });
      kept = withCircular(kept, circular, { source, added: new Date().toISOString() });
      const others = placed.filter((one) => one !== stands);
      const issuers = [...kept.issuers, ...here.policy.issuers];
      placed = place([...others, circular], { issuers, today, region: here.region, shipped });
      fresh.push(circular);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      if (LEFT_BEHIND.includes(error.path)) continue;
      throw new PackError(file, [`circulars[${at}]`, error.path].filter(Boolean).join('.'), error.mend);
    }
  }
  return { kept, fresh, placed, region: here.region };
}
