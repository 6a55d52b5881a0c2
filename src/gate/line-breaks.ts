/**
 * Where a site lets the person choose whether Enter sends or breaks the line, its page does not show the choice. The key
 * itself does: one that the page takes for itself never becomes the input of a line break.
 */
import type { Guard } from '../browser/index.ts';
import { type Box, boxIn, elementsOf, read } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Trigger } from './press.ts';

export interface LineBreaks {
  /** Whether this key breaks the line, by what became of it the last time. Until the first time it is taken for a send. */
  areMadeBy(trigger: Trigger): boolean;
}

export interface LineBreaksOptions {
  readonly window: Window;
  readonly site: Site;
  readonly signal: AbortSignal;
  readonly guard: Guard;
}

/** Must be called before anything that stops events. */
export function learnLineBreaks({ window, site, signal, guard }: LineBreaksOptions): LineBreaks {
  if (!site.surfaces.some(({ enterBreaks }) => enterBreaks)) return { areMadeBy: () => false };
  const options = { capture: true, passive: true, signal };
  let learnt = false;
  let pressed: Box | undefined;

  const boxAt = (event: Event): Box | undefined => {
    const box = boxIn(elementsOf(event), site);
    return box?.surface.enterBreaks ? box : undefined;
  };

  window.addEventListener(
    'keydown',
    (event) =>
      void guard('gate', () => {
        pressed = event.isTrusted && isPlainEnter(event) ? boxAt(event) : undefined;
      }),
    options,
  );
  window.addEventListener(
    'beforeinput',
    ({ isTrusted, inputType }) => {
      if (pressed && isTrusted && /^insert(?:Paragraph|LineBreak)$/.test(inputType)) learnt = true;
    },
    options,
  );
  window.addEventListener(
    'keyup',
    ({ key }) =>
      void guard('gate', () => {
        // The choice was changed meanwhile: the key emptied the box.
        if (pressed && key === 'Enter' && read(pressed.element).text === '') learnt = false;
      }),
    options,
  );

  return {
    areMadeBy: (trigger) => learnt && trigger.kind === 'key' && isPlainEnter(trigger.event),
  };
}

function isPlainEnter({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !ctrlKey && !metaKey;
}
