/** Self-contained functions that travel into the page as text, and tell what is not for everyone there. */
import type axe from 'axe-core';

/** What axe objects to. What is folded is read too, once somebody opens it. */
export async function objections(only: string[] | null): Promise<string[]> {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const { axe: own } = window as unknown as { axe: typeof axe };
  const { violations } = await own.run({
    rules: { 'target-size': { enabled: true } },
    ...(only && { runOnly: { type: 'rule', values: only } }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** What is wider than its place. A line to write in scrolls by itself, and so may a table of numbers, by its keys. */
export function wider(): string[] {
  return [document.documentElement, ...document.querySelectorAll('main, main *')]
    .filter((it) => it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== 'visible')
    .filter((it) => it.clientWidth > 1 && !it.matches('.unseen, input, .table-room'))
    .map((it) => it.outerHTML.slice(0, 120));
}

/** What has a transition or an animation. */
export function moving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((it) => {
      const { transitionDuration, animationName } = getComputedStyle(it);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
    })
    .map((it) => it.outerHTML.slice(0, 120));
}

/** What is pressed or filled in, and has neither border nor line below its words when the grounds are gone. */
export function edgeless(): string[] {
  const all = document.querySelectorAll<HTMLElement>('button, input, textarea, select, a, [role=tab], mark');
  return [...all]
    .filter((it) => it.checkVisibility({ opacityProperty: true }))
    .filter((it) => {
      const shown = it.matches('textarea') ? (it.closest('.paper') ?? it) : it;
      const { borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(shown);
      const native = it.matches('input[type=radio], input[type=checkbox]');
      const edge = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
      return !native && !edge && textDecorationLine === 'none' && !it.matches('mark:not(.mirror mark)');
    })
    .map((it) => it.outerHTML.slice(0, 120));
}
