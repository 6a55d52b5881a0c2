/** What the circulars lie upon, as far as it decides whether they fit: the shipped packs without their words. */

import banten2024 from '../../assets/packs/elections/banten2024.json?bones';
import pilpres2024 from '../../assets/packs/elections/pilpres2024.json?bones';
import tangsel2024 from '../../assets/packs/elections/tangsel2024.json?bones';
import nationalGuide from '../../assets/packs/guide/national-guide.json?bones';
import national from '../../assets/packs/national.json?bones';
import oversight from '../../assets/packs/oversight.json?bones';
import parties from '../../assets/packs/parties.json?bones';
import tangerangSelatan from '../../assets/packs/tangerang-selatan.json?bones';
import type { Pack } from '../rulebook/index.ts';
import { trusted } from '../rulebook/trusted.ts';

const SHIPPED = [national, parties, oversight, tangerangSelatan, pilpres2024, tangsel2024, banten2024].map(trusted);
const GUIDES = [nationalGuide].map(trusted);

/**
 * Both have to bear a circular: a page of ours lays it upon all guidance, and the gate, which knows no guidance of the screens,
 * upon the rest. A test holds them to what ships.
 */
export const GROUNDS: readonly (readonly Pack[])[] = [[...SHIPPED, ...GUIDES], SHIPPED];
