/** The circulars that lie upon the shipped packs, as the background hands them over: with the model, and after every change. */
import { askPacks, watchPacks } from '../../src/browser/index.ts';
import type { Pack } from '../../src/rulebook/index.ts';

let packs: readonly Pack[] = [];
let isAsked = false;

/** Those that have come; of what does not come, the shipped packs stand alone. */
export const packsHere = (): readonly Pack[] => packs;

/** Brings them once, and from then on whenever they change. */
export async function bringPacks(failed: (stage: string, error: unknown) => void, signal: AbortSignal): Promise<void> {
  const bring = async () => {
    try {
      const sent = await askPacks();
      // Another empty list is nothing new: the classifier would be built again for it.
      if (sent.length > 0 || packs.length > 0) packs = sent;
    } catch (error) {
      failed('circulars', error);
    }
  };
  if (!isAsked) watchPacks(() => void bring(), signal);
  isAsked = true;
  await bring();
}
