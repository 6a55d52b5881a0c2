/**
 * What the popup and the side panel open with. Their first view is drawn from little, in one look at the storage; the schema, the
 * law and the other tabs are read when it stands. Before, all of it had to be read and run first, for three times as long.
 */
// Each from its own file: the door of a room would bring all of the room along.
import { readGlance } from '../../src/browser/glance.ts';
import { message } from '../../src/browser/i18n.ts';
import { ELECTIONS } from '../../src/rulebook/shipped-elections.ts';
import type { ScreenActions } from '../../src/screens/model/actions.ts';
import { summaryModel } from '../../src/screens/model/summary-model.ts';
import type { ScreenModel, SummaryModel } from '../../src/screens/model/views.ts';
import type { Texts } from '../../src/screens/system/texts.ts';
import { createActions } from './actions.ts';
import { see } from './see.ts';

export interface Opening {
  readonly model: SummaryModel;
  /** Once everything has come. */
  readonly whole?: ScreenModel;
  readonly actions: ScreenActions;
  readonly texts: Texts;
}

/** Draws the first view, then everything, then again at every change. `show` reads and draws again. */
export async function openInTwo(draw: (opening: Opening, show: () => Promise<void>) => void): Promise<void> {
  let seen = await see(readGlance());
  let isWhole = false;
  const opened = new Date();
  const show = async () => {
    seen = await see(readGlance());
    if (!isWhole) drawFirst();
  };
  const actions = { ...createActions({ now: () => seen, show }), check: undefined };

  function drawFirst(): void {
    const elections = [...ELECTIONS.flatMap((pack) => pack.elections), ...seen.settings.own];
    document.documentElement.lang = seen.language;
    draw(
      {
        model: summaryModel({ ...seen, elections }),
        actions,
        texts: { message, language: seen.language, now: opened },
      },
      show,
    );
  }

  drawFirst();
  await painted();
  const { openScreen } = await import('./session.ts');
  await openScreen((screen, _, showAll) => {
    isWhole = true;
    draw({ ...screen, whole: screen.model }, showAll);
  });
}

/** After the next frame; a page that nobody sees draws none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    // A window that the system covers draws none either. In milliseconds.
    setTimeout(resolve, 300);
  });
}
