/** The circulars that hold here today, as the background hands them over: with the model, and after every change. */
import { askPacks, localDay, watchPacks } from '../../src/browser/index.ts';
import type { Pack } from '../../src/rulebook/index.ts';

let packs: readonly Pack[] = [];
let bring: (() => Promise<void>) | undefined;
/** The region and the day that they hold for. */
let heldFor: string | undefined;

/**
 * Those that have come; of what does not come, the shipped packs stand alone. On another day, or for another region, they are
 * asked for again: which of them hold is decided in one place, and until the answer has come those of before stand.
 */
export function packsHere(region: string): readonly Pack[] {
  const now = region + localDay(new Date());
  if (heldFor !== undefined && heldFor !== now) void bring?.();
  heldFor = now;
  return packs;
}

/** Brings them once, and from then on whenever they change. */
export async function bringPacks(failed: (stage: string, error: unknown) => void, signal: AbortSignal): Promise<void> {
  const isFirst = !bring;
  bring ??= async () => {
    try {
      const sent = await askPacks();
      // Another empty list is nothing new: the classifier would be built again for it.
      if (sent.length > 0 || packs.length > 0) packs = sent;
    } catch (error) {
      failed('circulars', error);
    }
  };
  if (isFirst) watchPacks(() => void bring?.(), signal);
  await bring();
}
