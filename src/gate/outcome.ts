/** What became of a press that was made in the person's stead. Never claims that something was sent. */
import type { Guard } from '../browser/index.ts';
import { allBelow, ancestorsOf, type Box, boxesOf, readTogether, rootsOf } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Press } from './press.ts';

/** How long a site has to show that it took the press, in milliseconds. */
const PATIENCE = 4_000;

/** Everything that a press sends, in one string: what a permit is for. */
export function wordingOf(boxes: readonly Box[]): string {
  return joined(readTogether(boxes.map(({ element }) => element)).map(({ text }) => text));
}

export function joined(texts: readonly string[]): string {
  return texts.join('\u0000');
}

/** Whether the very boxes of the press still stand on the page with this text. */
export function isUntouched(press: Press, wording: string): boolean {
  return press.boxes.every((box) => box.element.isConnected) && wordingOf(press.boxes) === wording;
}

/** Whether this text stands in a composer of that kind, also in one that the site has drawn anew meanwhile. */
function stillStands({ surface, composer }: Press, wording: string, site: Site, document: Document): boolean {
  const composers = composer.isConnected
    ? [composer]
    : allBelow(document.documentElement, surface.composer, site.roots);
  return composers.some((one) => wordingOf(boxesOf(one, surface, site)) === wording);
}

/** A site that works on a post says so at its button or its box. */
function isBusy({ trigger, boxes }: Press): boolean {
  const button = trigger.kind === 'control' ? trigger.element : trigger.kind === 'submit' ? trigger.submitter : null;
  if (button?.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]')) return true;
  return boxes.some(({ element }) =>
    element.matches(':disabled, [readonly], [aria-busy="true"], [contenteditable="false"]'),
  );
}

/** The document, and the shadow roots around the press, into which an observer of the document does not see. */
function placesOf({ composer, boxes, trigger }: Press, document: Document): Node[] {
  const at = trigger.kind === 'control' ? trigger.element : composer;
  return [document, ...rootsOf([at, ...boxes.map(({ element }) => element)].flatMap(ancestorsOf))];
}

export interface Outcome {
  /** The site has taken the press, or the draft is another one now. */
  gone(): void;
  /** The draft stands there as before: the site took no notice. */
  ignored(): void;
}

/** Watches the page, for a moment and only after "post anyway", until the draft has left its composer. */
export function watchOutcome(
  press: Press,
  wording: string,
  then: Outcome,
  { window, site, guard, signal }: { window: Window; site: Site; guard: Guard; signal: AbortSignal },
): void {
  const isGone = () => isBusy(press) || !stillStands(press, wording, site, window.document);
  watchPage(isGone, then, { window, places: placesOf(press, window.document), guard, signal });
}

/** Watches these places of the page, for a moment, until they show that something was taken. */
export function watchPage(
  isGone: () => boolean,
  then: Outcome,
  { window, places, guard, signal }: { window: Window; places: Iterable<Node>; guard: Guard; signal: AbortSignal },
): void {
  if (isGone()) {
    then.gone();
    return;
  }
  const stop = new AbortController();
  const look = () => {
    if (!isGone()) return;
    stop.abort();
    then.gone();
  };
  const observer = new MutationObserver(() => void guard('outcome', look));
  // A field that is emptied changes no node, but its button does.
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  for (const place of places) observer.observe(place, everything);
  const decide = () => {
    stop.abort();
    isGone() ? then.gone() : then.ignored();
  };
  const timer = window.setTimeout(() => void guard('outcome', decide), PATIENCE);
  AbortSignal.any([signal, stop.signal]).addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
