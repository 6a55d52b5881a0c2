/** What every page of ours runs on: reads what stands, draws it, and draws again when something has changed, here or elsewhere. */
import { browser } from 'wxt/browser';
import { addTexts, countFailure } from '../../src/browser/index.ts';
import type { Circulars } from '../../src/circulars/index.ts';
import { type Election, ownPack, type Pack, type Standing, standingBook } from '../../src/rulebook/index.ts';
import type { ScreenActions } from '../../src/screens/model/actions.ts';
import { screenModel } from '../../src/screens/model/screen-model.ts';
import type { ScreenModel } from '../../src/screens/model/views.ts';
import type { Texts } from '../../src/screens/system/texts.ts';
import { createActions } from './actions.ts';
import { LATE_TEXTS } from './late-texts.ts';
import { type Now, readNow } from './read.ts';

addTexts(LATE_TEXTS);

/** What a page that shows more than the model makes it of. */
export interface State extends Now, Standing {
  /** How many warnings the journal remembers. */
  readonly remembered: number;
  /** What a person installed or a policy lays, once it has been opened. */
  readonly circulars: Circulars | undefined;
  /** Whether the guidance that only screens read has come. */
  readonly guided: boolean;
}

export interface Screen {
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
  readonly texts: Texts;
}

/** Several areas change at one write of ours; one look at them is enough. In milliseconds. */
const SETTLE = 50;

/** Draws the page as things stand, and again at every change, until the page is closed. `show` reads and draws again. */
export async function openScreen(
  draw: (screen: Screen, state: State, show: () => Promise<void>) => void,
): Promise<void> {
  // The browser answers while the book is put together.
  const reading = readNow();
  let standing = createStanding(standingBook);
  standing([], []);
  let guided = false;
  const opened = new Date();
  let now: Now = await reading;
  let check: ScreenActions['check'];
  let remembered = 0;
  let circulars: Circulars | undefined;
  let openCirculars: (() => Promise<Circulars | undefined>) | undefined;

  const show = async (): Promise<void> => {
    [now, circulars] = await Promise.all([readNow(), openCirculars?.()]);
    redraw();
  };
  const actions = createActions({ now: () => now, show });
  const state = (): State => ({
    ...standing(now.settings.own, packsOf(circulars)),
    circulars,
    guided,
    remembered,
    ...now,
  });

  function redraw(): void {
    document.documentElement.lang = now.language;
    // Another function each time, so that a text in the field is checked again under a new status, language or exception.
    const current = check;
    const checkNow: ScreenActions['check'] = current && ((text) => current(text));
    const texts = { message: now.message, language: now.language, now: opened };
    draw({ model: screenModel(state()), actions: { ...actions, check: checkNow }, texts }, state(), show);
  }

  redraw();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener(() => {
    clearTimeout(waiting);
    waiting = setTimeout(show, SETTLE);
  });

  // Nobody reads or types before the first paint; the classifier is half of the page's weight.
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 300 }));
  followCount((count) => {
    remembered = count;
    redraw();
  });
  try {
    const [{ guidedBook }, { readCirculars }] = await Promise.all([
      import('../../src/rulebook/guides.ts'),
      import('../../src/circulars/index.ts'),
    ]);
    standing = createStanding(guidedBook);
    guided = true;
    // The guidance is there while the circulars are opened, and stays if they cannot be.
    redraw();
    openCirculars = () => readCirculars().catch(() => circulars);
    await show();
    const { createChecker } = await import('./checker.ts');
    check = await createChecker(state);
    redraw();
  } catch {
    // Everything else on the page stands without them; the popup tells of what is counted.
    await countFailure('checker', new Date().toISOString());
    await show();
  }
}

/** A book with the circulars and the elections of the person's own; put together again only when these have changed. */
function createStanding(
  book: (outside: readonly Pack[]) => Standing,
): (own: readonly Election[], packs: readonly Pack[]) => Standing {
  let last: { readonly key: string; readonly standing: Standing } | undefined;
  return (own, packs) => {
    const key = JSON.stringify([own, packs]);
    if (last?.key !== key) last = { key, standing: book([...packs, ...own.map(ownPack)]) };
    return last.standing;
  };
}

const packsOf = (circulars: Circulars | undefined): readonly Pack[] =>
  (circulars?.placed ?? []).flatMap(({ state, pack }) => (state === 'in-force' ? pack : []));

/** Tells how many warnings the journal remembers, now and after every change. Its database may be slow, or not open at all. */
async function followCount(show: (count: number) => void): Promise<void> {
  const { countJournal, watchJournal } = await import('../../src/journal/index.ts');
  const count = async () => show(await countJournal().catch(() => 0));
  watchJournal(count, new AbortController().signal);
  await count();
}
