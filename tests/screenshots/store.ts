/** What a store shows of Jeda: 1280 × 800, in light, in both languages. */

import { surfaces } from '../pages/surfaces.ts';
import { furnish } from '../screens/device.ts';
import { openScreen, PARTISAN, SCREENS } from '../screens/screens.ts';
import { inEnglish, type Shot, WIDE } from './shot.ts';
import { writing } from './sites.ts';

const BOTH = [WIDE, inEnglish(WIDE)];

/** A post that is held back, and a hint while a comment is being written. */
const ON_SITES = ['x home', 'facebook comment'];
const OF_OURS = ['options-pengawasan', 'options-belajar', 'circular'];

// Of nobody: a listing names no contestant.
const onSites = surfaces
  .filter(({ name }) => ON_SITES.includes(name))
  .map((surface): Shot => ({ ...writing(surface, PARTISAN), views: BOTH }));

const ofOurs = SCREENS.filter(({ name }) => OF_OURS.includes(name)).flatMap((screen) =>
  BOTH.map(
    (view): Shot => ({
      name: screen.name,
      views: [view],
      async play(stage, take) {
        await furnish(stage, view.language);
        await take('', await openScreen(stage, screen, view));
      },
    }),
  ),
);

export const store: readonly Shot[] = [...onSites, ...ofOurs];
