/** The practice pages with a partisan draft in every box: the card, the chip with the marks, the warning. */
import { arrive } from '../browsers/arrive.ts';
import type { Stage } from '../browsers/stage.ts';
import { dialogIsOpen, PARTISAN } from '../end-to-end/compose.ts';
import { ofClass, pauseOver } from '../end-to-end/ours.ts';
import { waysOf } from '../end-to-end/ways.ts';
import { type ActionRow, actions } from '../pages/actions.ts';
import { type Surface, surfaces } from '../pages/surfaces.ts';
import { dark, inEnglish, NARROW, type Shot, type Take, type View, WIDE } from './shot.ts';

const everywhere = [WIDE, NARROW];
const darkToo = [...everywhere, dark(WIDE), dark(NARROW)];
const all: readonly View[] = [...darkToo, inEnglish(WIDE), inEnglish(NARROW)];

const hostOf = ({ url }: Surface) => new URL(url).host;
const isFirstOfHost = (surface: Surface) => surfaces.find((one) => hostOf(one) === hostOf(surface)) === surface;

/** In a pause of typing the card opens, where it finds room; folded, or without that room, it is the chip. */
async function write(stage: Stage, surface: Surface, text: string, take: Take): Promise<void> {
  await arrive(stage, surface);
  await stage.modelHasCome();
  await stage.type(`${text} `);
  const announced = async () => (await ofClass(stage, 'card'))[0] ?? (await ofClass(stage, 'chip'))[0];
  await stage.until(announced, { what: 'the hint' });
  await pauseOver(stage);
  const [fold] = await ofClass(stage, 'fold');
  if (!fold) return take('chip');
  await take('card');
  await stage.clickOurs(fold.name);
  await stage.until(async () => (await ofClass(stage, 'card')).length === 0, { what: 'the chip' });
  await take('chip');
}

async function warned(stage: Stage, take: Take): Promise<void> {
  await stage.until(() => dialogIsOpen(stage), { what: 'the warning' });
  await take('dialog');
}

/** The draft of that text in that box, from the first hint to the warning. */
export function writing(surface: Surface, text = PARTISAN): Shot {
  return {
    name: surface.name,
    views: surface.name === 'x home' ? all : isFirstOfHost(surface) ? darkToo : everywhere,
    async play(stage, take) {
      await write(stage, surface, text, take);
      await waysOf(surface)[0]?.send(stage);
      await warned(stage, take);
    },
  };
}

function acting(row: ActionRow): Shot {
  return {
    name: row.name,
    views: all,
    async play(stage, take) {
      await stage.open(row.url);
      for (const opener of [...(row.openers ?? []), ...(row.partisanOpeners ?? [])]) await stage.click(opener);
      await stage.hover(row.partisan);
      await stage.modelHasCome();
      await stage.click(row.partisan);
      await warned(stage, take);
    },
  };
}

const firstOfKinds = actions.filter((one) => actions.find(({ act }) => act === one.act) === one);

export const sites: readonly Shot[] = [...surfaces.map((surface) => writing(surface)), ...firstOfKinds.map(acting)];
