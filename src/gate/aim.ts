/** Recognises the press that would like, share, follow or join, and reads what it is aimed at. Changes nothing. */
import { allBelow, ancestorsOf, isField, nearest } from '../composer/index.ts';
import type { Action, Site } from '../sites/index.ts';
import { controlIn, isControl } from './control.ts';
import { type Opened, rememberOpened } from './opened.ts';
import { type Shown, shownAround } from './target.ts';

/** Two presses on one spot within this time are a double press, in milliseconds. */
const DOUBLE = 500;

export interface Aim extends Shown {
  readonly action: Action;
  /** What is pressed, or has the focus when a key does it. */
  readonly element: HTMLElement;
  readonly by: 'control' | 'double' | 'key';
}

interface Down {
  readonly event: Event;
  readonly path: readonly Element[];
}

/** Remembers the last two presses: only so is a double tap known before the browser says so. */
export function createAims(site: Site): (event: Event, path: readonly Element[]) => Aim | undefined {
  let before: Down | undefined;
  let now: Down | undefined;
  const opened = rememberOpened(site);

  const isSecond = (event: Event, area: Element): boolean => {
    if (event.type === 'dblclick' || (event instanceof MouseEvent && event.detail > 1)) return true;
    const isClose = before && now && now.event.timeStamp - before.event.timeStamp < DOUBLE;
    return isClose === true && before?.path.includes(area) === true && now?.path.includes(area) === true;
  };

  return (event, path) => {
    // The same event may be heard twice: at the window, and within a closed root.
    if (event.type === 'pointerdown' && now?.event !== event) {
      before = now;
      now = { event, path };
    }
    opened.hear(event, path);
    for (const action of site.actions) {
      const pressed = pressedBy(event, path, action, isSecond);
      const aim = pressed && aimAt(path, action, pressed, site, opened);
      if (aim) return aim;
    }
    return undefined;
  };
}

type Pressed = Pick<Aim, 'element' | 'by'>;

function pressedBy(
  event: Event,
  path: readonly Element[],
  action: Action,
  isSecond: (event: Event, target: Element) => boolean,
): Pressed | undefined {
  if (event instanceof KeyboardEvent) return pressedByKey(event, path, action);
  const control = event.type === 'dblclick' ? undefined : controlIn(path, action.controls);
  if (control) return isDone(control, action) ? undefined : { element: control, by: 'control' };
  const area = action.double && nearest(path, action.double);
  return area instanceof HTMLElement && isSecond(event, area) ? { element: area, by: 'double' } : undefined;
}

function pressedByKey(event: KeyboardEvent, path: readonly Element[], action: Action): Pressed | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Enter' || key === ' ') {
    const control = controlIn(path, action.controls);
    return control && !isDone(control, action) ? { element: control, by: 'control' } : undefined;
  }
  const [focused] = path;
  if (!action.keys?.includes(key) || ctrlKey || metaKey || altKey || !(focused instanceof HTMLElement))
    return undefined;
  return isField(focused) || focused.isContentEditable ? undefined : { element: focused, by: 'key' };
}

/** Pressed again it would take the act back: that is never held. */
function isDone(control: Element, action: Action): boolean {
  const { undoes = [] } = action;
  return ancestorsOf(control).some((element) => isControl(element, undoes)) || isTaken(control, action, {});
}

function aimAt(
  path: readonly Element[],
  action: Action,
  { element, by }: Pressed,
  site: Site,
  opened: Opened,
): Aim | undefined {
  const counts = (target: Element) => by === 'control' || !isTaken(target, action, site);
  const shown = opened.by(action, path) ?? shownAround(path, action.target, site, counts);
  return shown && { ...shown, action, element, by };
}

/** Whether what stands below shows that the act is done. */
export function isTaken(target: Element, { undoes = [] }: Action, { roots }: Pick<Site, 'roots'>): boolean {
  return allBelow(target, undoes, roots).some((element) => isControl(element, undoes));
}
