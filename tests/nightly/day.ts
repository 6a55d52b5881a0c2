/**
 * A whole day behind the watching proxy: every box of every site, every like, share, follow and join, every screen of ours.
 * Nothing may be contacted that the browser does not contact without Jeda.
 *
 *     npm run nightly -- day [chromium|firefox]
 */
import { arrive } from '../browsers/arrive.ts';
import { builtExtension } from '../browsers/built.ts';
import type { BrowserKind } from '../browsers/find.ts';
import type { Stage } from '../browsers/stage.ts';
import { contactsOf } from '../connections/watch.ts';
import { PARTISAN } from '../end-to-end/compose.ts';
import { type ActionRow, actions } from '../pages/actions.ts';
import { buildPages } from '../pages/build.ts';
import { type Surface, surfaces } from '../pages/surfaces.ts';
import { SCREENS } from '../screens/screens.ts';

/** With Jeda a press may stand behind the dialog; both ways the page is left behind. */
async function write(stage: Stage, one: Surface): Promise<void> {
  await arrive(stage, one, '?csp=open');
  await stage.type(PARTISAN);
  if (one.button) await stage.click(one.button);
  else await stage.press(one.keys[0] ?? 'Enter');
  await stage.press('Escape');
}

async function press(stage: Stage, row: ActionRow): Promise<void> {
  await stage.open(row.url + (row.url.includes('?') ? '&csp=open' : '?csp=open'));
  for (const css of [...(row.openers ?? []), ...(row.partisanOpeners ?? [])]) await stage.click(css);
  await stage.hover(row.partisan);
  await stage.click(row.partisan);
}

async function walk(stage: Stage, count: Record<string, number>): Promise<void> {
  const add = (what: string) => {
    count[what] = (count[what] ?? 0) + 1;
  };
  for (const one of surfaces) {
    await write(stage, one);
    add('boxes');
  }
  for (const row of actions) {
    await press(stage, row);
    add('acts');
  }
}

async function lookAtAll(stage: Stage, count: Record<string, number>): Promise<void> {
  for (const { path, ready, first, name } of SCREENS) {
    const page = await stage.openOurs(path);
    await page.until(() => page.evaluate((css) => document.querySelector(css) !== null, ready), { what: name });
    await first?.(page);
    await page.close();
    count.screens = (count.screens ?? 0) + 1;
  }
}

export async function day(kind: BrowserKind): Promise<boolean> {
  await buildPages();
  const alone = await contactsOf({ kind, extensionDir: null, journey: (stage) => walk(stage, {}) });
  const count: Record<string, number> = {};
  const withJeda = await contactsOf({
    kind,
    extensionDir: builtExtension(kind),
    async journey(stage) {
      await walk(stage, count);
      await lookAtAll(stage, count);
    },
  });
  const added = withJeda.filter((contact) => !alone.includes(contact));
  console.log(
    `${kind}: ${JSON.stringify(count)}; contacted by the browser alone: ${alone.length}; added: ${added.length}`,
  );
  for (const contact of added) console.log(contact);
  return added.length === 0;
}
