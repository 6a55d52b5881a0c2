/** Every screen of the table of the tests, in both themes, both languages, at its usual and at its narrowest width. */
import { furnish } from '../screens/device.ts';
import { openScreen, SCREENS, type Screen, SHAPES } from '../screens/screens.ts';
import type { Shot, View } from './shot.ts';

const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['id', 'en'] as const;

const viewsOf = ({ shape }: Screen): View[] =>
  SHAPES[shape].flatMap((size) =>
    THEMES.flatMap((colorScheme) => LANGUAGES.map((language) => ({ ...size, colorScheme, language }))),
  );

export const screens: readonly Shot[] = SCREENS.flatMap((screen) =>
  viewsOf(screen).map((view) => ({
    name: screen.name,
    views: [view],
    async play(stage, take) {
      await furnish(stage, view.language);
      const page = await openScreen(stage, screen, view);
      await page.media({ colorScheme: view.colorScheme, reducedMotion: true });
      await take('', page);
    },
  })),
);
