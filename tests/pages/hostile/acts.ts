/** All that the hostile page can do, under one name: `window.hostile`. */
import { crowd, flood, longestBlock } from './burdens.ts';
import { banish, coverByPopover, coverFromRoot, grabFocus, move, remove, restyle } from './dialogs.ts';
import { look, seenWithin } from './looks.ts';
import { timeOfKeys, timeOfPresses } from './times.ts';

export const hostile = {
  ...{ look, seenWithin, timeOfKeys, timeOfPresses },
  ...{ coverByPopover, coverFromRoot, remove, banish, move, restyle, grabFocus },
  ...{ crowd, flood, longestBlock },
};

declare global {
  interface Window {
    hostile: typeof hostile;
  }
}
