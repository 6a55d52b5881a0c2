/** What the specs of the popup begin with. */
import type { Stage } from '../browsers/stage.ts';
import { surface } from '../pages/surfaces.ts';
import { enter, expectHeld, PARTISAN } from './compose.ts';

export const home = surface('x home');

/** The popup about the tab of this stage, which stays in front. */
export async function popupOf(stage: Stage): Promise<Stage> {
  const popup = await stage.openPopup();
  // The last warning comes last: its law has to be looked up.
  const stands = () => document.querySelector('.state') && document.querySelector('.last-warning, .empty') !== null;
  await popup.until(() => popup.evaluate(stands), { what: 'the popup' });
  return popup;
}

/** The settings beside the page of this stage, which stays in front. */
export async function settingsOf(stage: Stage, section: string): Promise<Stage> {
  const options = await stage.openBehind(`options.html#${section}`);
  await options.until(() => options.evaluate(() => document.querySelector('.section-title') !== null), {
    what: 'the settings',
  });
  return options;
}

/** The guidance of the popup is read when its tab is opened. */
export async function openGuide(popup: Stage): Promise<void> {
  await popup.click('#tab-panduan');
  await popup.until(() => popup.evaluate(() => document.querySelector('.point') !== null), { what: 'the guidance' });
}

export const textOf = (popup: Stage, css: string) =>
  popup.evaluate((it) => document.querySelector(it)?.textContent ?? '', css);

export const textsOf = (popup: Stage, css: string) =>
  popup.evaluate((it) => [...document.querySelectorAll(it)].map((one) => one.textContent ?? ''), css);

/** Writes a partisan post on X and presses the button: the dialog stands. */
export async function hold(stage: Stage): Promise<void> {
  await enter(stage, home);
  await stage.type(PARTISAN);
  await stage.click(home.button);
  await expectHeld(stage, home, PARTISAN);
}
