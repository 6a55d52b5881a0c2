/** The circulars that travel in a file of settings. They are looked at as any other; whom to trust is for this device to say. */
import {
  admit,
  type Circular,
  type Device,
  openCircular,
  place,
  readCirculars,
  standsAs,
  withCircular,
} from '../../src/circulars/index.ts';
import { PackError } from '../../src/rulebook/index.ts';

export interface Travelling {
  /** Those that are new here, or newer. */
  readonly fresh: readonly Circular[];
  /** The device as it would be with them. */
  readonly device: Device;
}

/** Those that are over, or older than what lies here, stay behind. */
const LEFT_BEHIND = ['to', 'version'];

/** @throws {PackError} with a path that begins `circulars[0]`, for the first that cannot be taken. */
export async function circularsOfFile(sources: readonly string[], file: string): Promise<Travelling> {
  let device: Device = await readCirculars();
  const fresh: Circular[] = [];
  for (const [at, source] of sources.entries()) {
    try {
      const circular = await openCircular(source, file, { by: 'person' });
      const stands = standsAs(circular.pack.id, device);
      if (stands?.digest === circular.digest) continue;
      admit(circular, file, device);
      const kept = withCircular(device.kept, circular, { source, added: new Date().toISOString() });
      const others = device.placed.filter((one) => one !== stands);
      const placed = place([...others, circular], { ...device, editions: kept.editions });
      device = { ...device, kept, placed };
      fresh.push(circular);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      if (LEFT_BEHIND.includes(error.path)) continue;
      throw new PackError(file, [`circulars[${at}]`, error.path].filter(Boolean).join('.'), error.mend);
    }
  }
  return { fresh, device };
}
