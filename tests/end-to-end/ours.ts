/** What the specs of the warning measure on our side and on the page's. */
import type { Box, OurNode, Stage } from '../browsers/stage.ts';

export const CHIP = 'Perlu jeda';
export const CARD = 'Lihat selengkapnya';

/** Every node of our closed root, in the order of the tree. */
export async function ourNodes(stage: Stage): Promise<OurNode[]> {
  const flat = (node: OurNode): OurNode[] => [node, ...node.children.flatMap(flat)];
  const tree = await stage.ours();
  return tree ? flat(tree) : [];
}

/** Those of a class that are on the screen. */
export async function ofClass(stage: Stage, name: string): Promise<OurNode[]> {
  const nodes = await ourNodes(stage);
  return nodes.filter((node) => node.visible && node.attributes.class?.split(' ').includes(name));
}

export async function focusedOf(stage: Stage): Promise<OurNode | undefined> {
  return (await ourNodes(stage)).find((node) => node.focused && node.tag !== '#shadow-root');
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A pause of typing is a time (900 ms), so its end is one as well: the page's own later timer fires after ours. */
export function pauseOver(stage: Stage): Promise<void> {
  return stage.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1100)));
}

/** Puts `name` of the page into focus? Told by the page itself. */
export function hasFocus(stage: Stage, css: string): Promise<boolean> {
  return stage.evaluate((it) => document.activeElement === document.querySelector(it), css);
}
