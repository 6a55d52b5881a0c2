/** Recognises the press that would send a draft, on every path that a site has for it. Reads the page, changes nothing. */
import { allBelow, ancestorsOf, type Box, boxesOf, boxIn, composerOf, elementsOf, nearest } from '../composer/index.ts';
import { anyOf, type Site, type Surface } from '../sites/index.ts';
import { controlIn } from './control.ts';

export type Trigger =
  | { readonly kind: 'control'; readonly element: HTMLElement }
  | { readonly kind: 'key'; readonly box: HTMLElement; readonly event: KeyboardEvent }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export interface Press {
  readonly surface: Surface;
  readonly composer: Element;
  /** Every box that this press sends, never empty. */
  readonly boxes: readonly [Box, ...Box[]];
  readonly trigger: Trigger;
}

/** The keys that press anything on a site. */
export function pressKeysOf({ actions }: Site): ReadonlySet<string> {
  return new Set(['Enter', ' ', ...actions.flatMap(({ keys = [] }) => keys)]);
}

export function pressOf(event: Event, path: readonly Element[], site: Site): Press | undefined {
  if (event.type === 'dblclick') return undefined;
  if (event instanceof SubmitEvent) return ofSubmit(event, site);
  return event instanceof KeyboardEvent ? ofKeyboard(event, path, site) : ofControl(path, site);
}

/** Whether the pointer or the focus is where a press would send a draft, or like, share, follow or join. */
export function nearsSend(event: Event, site: Site): boolean {
  const path = elementsOf(event);
  const aims = site.actions.some(
    ({ controls, double = [], keys, target }) =>
      controlIn(path, controls) !== undefined ||
      nearest(path, double) !== undefined ||
      (keys !== undefined && event.type === 'focusin' && target.some(({ within }) => nearest(path, [within]))),
  );
  return aims || pressOf(event, path, site) !== undefined;
}

function ofControl(path: readonly Element[], site: Site): Press | undefined {
  for (const surface of site.surfaces) {
    const element = controlIn(path, surface.controls);
    const any = anyOf(surface.composer);
    for (const composer of element ? path.filter((ancestor) => ancestor.matches(any)) : []) {
      const press = element && pressFrom(surface, composer, site, { kind: 'control', element });
      if (press) return press;
    }
  }
  return undefined;
}

/** A send key in a box; or Enter and Space on a focused control, which press it, natively or by the site's own handler. */
function ofKeyboard(event: KeyboardEvent, path: readonly Element[], site: Site): Press | undefined {
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  return ofKey(event, path, site) ?? ofControl(path, site);
}

function ofKey(event: KeyboardEvent, path: readonly Element[], site: Site): Press | undefined {
  const box = boxIn(path, site);
  const composer = box && composerOf(box);
  if (!box || !composer || event.key !== 'Enter' || isComposing(event)) return undefined;
  const key = event.ctrlKey || event.metaKey ? 'Mod+Enter' : 'Enter';
  if (!box.surface.keys.includes(key)) return undefined;
  // A plain Enter in an open list of mentions or hashtags takes the choice, and with Shift it breaks the line.
  if (key === 'Enter' && (event.shiftKey || hasOpenList(box, path))) return undefined;
  return pressFrom(box.surface, composer, site, { kind: 'key', box: box.element, event });
}

function ofSubmit(event: SubmitEvent, site: Site): Press | undefined {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return undefined;
  for (const surface of site.surfaces) {
    const [box] = boxesIn(form, surface, site);
    const composer = box && composerOf(box);
    if (!composer) continue;
    return pressFrom(surface, composer, site, { kind: 'submit', form, submitter: event.submitter });
  }
  return undefined;
}

function boxesIn(root: Element, surface: Surface, site: Site): Box[] {
  return allBelow(root, surface.boxes, site.roots).flatMap((element) => {
    const box = boxIn(ancestorsOf(element), site);
    return box?.surface === surface ? [box] : [];
  });
}

function pressFrom(surface: Surface, composer: Element, site: Site, trigger: Trigger): Press | undefined {
  const [first, ...others] = boxesOf(composer, surface, site);
  return first && { surface, composer, boxes: [first, ...others], trigger };
}

/** While an input method composes a word, Enter belongs to it. Old browsers tell it by key code 229 alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || event.keyCode === 229;
}

/** Whether the box, or the combobox that it belongs to, has a list open. An id that leads nowhere is a leftover. */
function hasOpenList(box: Box, path: readonly Element[]): boolean {
  const { lists } = box.surface;
  if (lists && allBelow(box.element.ownerDocument.documentElement, lists).length > 0) return true;
  const inside = path.slice(0, path.indexOf(box.element) + 1);
  const combobox = box.element.closest('[role="combobox"]');
  return [...inside, ...(combobox ? [combobox] : [])].some((element) => {
    const active = element.getAttribute('aria-activedescendant');
    if (active && leadsSomewhere(element, active)) return true;
    const list = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
    const popup = element.getAttribute('aria-haspopup');
    const isOpen = element.getAttribute('aria-expanded') === 'true';
    return isOpen && (popup === 'listbox' || (list !== null && leadsSomewhere(element, list)));
  });
}

function leadsSomewhere(element: Element, ids: string): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return ids.split(/\s+/).some((id) => root.getElementById(id) !== null);
}
