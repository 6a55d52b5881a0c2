/** All that the hostile page can do, under one name: `window.hostile`. */
import { crowd, flood, longestBlock } from './burdens.ts';
import {
  banish,
  coverByFullscreen,
  coverByPopover,
  coverByTransition,
  coverFromRoot,
  grabFocus,
  move,
  remove,
  restyle,
  uncover,
} from './dialogs.ts';
import { look, seenWithin } from './looks.ts';
import { gapsAfterKeys, timeOfKeys, timeOfPresses } from './times.ts';

export const hostile = {
  ...{ look, seenWithin, gapsAfterKeys, timeOfKeys, timeOfPresses },
  ...{
    uncover,
    coverByFullscreen,
    coverByTransition,
    coverByPopover,
    coverFromRoot,
    remove,
    banish,
    move,
    restyle,
    grabFocus,
  },
  ...{ crowd, flood, longestBlock },
};

declare global {
  interface Window {
    hostile: typeof hostile;
  }
}
