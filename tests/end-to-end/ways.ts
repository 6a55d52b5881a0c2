/** Every way to send from a surface, made from what is known of it. */
import type { Stage } from '../browsers/stage.ts';
import type { Surface } from '../pages/surfaces.ts';

export interface Way {
  readonly name: string;
  readonly send: (stage: Stage) => Promise<void>;
  /** Made by a script: nothing about the event that it sends is trusted. */
  readonly untrusted?: boolean;
}

export function waysOf(surface: Surface): Way[] {
  const { button, icon, keys } = surface;
  return [
    ...(button ? onButton(button) : []),
    ...(icon ? [{ name: 'its icon', send: (stage: Stage) => stage.click(icon) }] : []),
    ...keys.map((key) => ({
      name: key,
      async send(stage: Stage) {
        await stage.focus(surface.box);
        await stage.press(key);
      },
    })),
  ];
}

function onButton(css: string): Way[] {
  const byKey = (key: string, name: string): Way => ({
    name: `${name} on the focused control`,
    async send(stage) {
      await stage.focusControl(css);
      await stage.press(key);
    },
  });
  return [
    { name: 'the mouse', send: (stage) => stage.click(css) },
    byKey('Enter', 'Enter'),
    byKey(' ', 'Space'),
    // Not right after the mouse: no hand changes so fast, and Firefox takes such a touch for no press.
    { name: 'a touch', send: (stage) => stage.tap(css) },
    // So press a screen reader and other assistive technology, once the site has switched its control on.
    {
      name: 'a press without a pointer',
      untrusted: true,
      send: async (stage) =>
        void (await stage.until(() => stage.evaluate(press, css), { what: `a press of "${css}"` })),
    },
  ];
}

/** In the page. @returns whether there was something to press. */
function press(css: string): boolean {
  const element = window.deep(css);
  if (!(element instanceof HTMLElement) || element.closest(':disabled, [aria-disabled="true"]')) return false;
  element.click();
  return true;
}
