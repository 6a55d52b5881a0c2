/** What does not fit between packs, as data: told to whoever writes one, shown to whoever reads several. */
import type { LocalText } from '../vocabulary.ts';
import type { Fault } from './duplicates.ts';
import type { Origin } from './rulebook.ts';

export interface Conflict {
  /** Id of the pack that does not fit, and where in it: `rules[2].acts`. */
  readonly pack: string;
  readonly path: string;
  readonly mend: LocalText;
  /** Who says what does not fit; absent where something is missing that nobody says. */
  readonly origin?: Origin;
  /** Who said it before; absent where a reference leads nowhere. */
  readonly against?: Origin;
}

/** `within`: the entry in which the fault lies, `rules[2]`. */
export function conflictOf(of: {
  readonly fault: Fault;
  readonly origin: Origin;
  readonly within?: string;
  readonly against?: Origin | undefined;
}): Conflict {
  const { fault, origin, within = '', against } = of;
  const path = [within, fault.path].filter(Boolean).join('.');
  return { pack: origin.pack, path, mend: fault.mend, origin, ...(against && { against }) };
}

/** Which pack was the first to use an id. */
export class Owners {
  readonly #of = new Map<string, Origin>();

  /** Takes the id for `origin`; where it is taken already, gives back by whom. */
  claim(list: string, id: string, origin: Origin): Origin | undefined {
    const key = `${list} ${id}`;
    const owner = this.#of.get(key);
    if (!owner) this.#of.set(key, origin);
    return owner;
  }
}
