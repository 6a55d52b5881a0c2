/** The packs that name parties, elections and contestants: all that the classifier has to know of the rulebook. */
import banten2024 from '../../assets/packs/elections/banten2024.json' with { type: 'json' };
import pilpres2024 from '../../assets/packs/elections/pilpres2024.json' with { type: 'json' };
import tangsel2024 from '../../assets/packs/elections/tangsel2024.json' with { type: 'json' };
import parties from '../../assets/packs/parties.json' with { type: 'json' };
import type { Pack } from './schema.ts';
import { trusted } from './trusted.ts';

export const PARTIES: Pack = /* @__PURE__ */ trusted(parties);
export const ELECTIONS: readonly Pack[] = [pilpres2024, tangsel2024, banten2024].map(trusted);
