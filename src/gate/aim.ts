/** Recognises the press that would like, share, follow or join, and reads what it is aimed at. Changes nothing. */
import { allBelow, isField, nearest, read } from '../composer/index.ts';
import { type Action, anyOf, type Site } from '../sites/index.ts';
import { controlIn } from './control.ts';

/** Two presses on one spot within this time are a double press, in milliseconds. */
const DOUBLE = 500;

export interface Aim {
  readonly action: Action;
  /** What is pressed, or has the focus when a key does it. */
  readonly element: HTMLElement;
  readonly by: 'control' | 'double' | 'key';
  /** The post, the account or the group. */
  readonly target: Element;
  /** Its words, as they are shown. */
  readonly text: string;
}

interface Down {
  readonly event: Event;
  readonly path: readonly Element[];
}

/** Remembers the last two presses: only so is a double tap known before the browser says so. */
export function createAims(site: Site): (event: Event, path: readonly Element[]) => Aim | undefined {
  let before: Down | undefined;
  let now: Down | undefined;

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
    for (const action of site.actions) {
      const pressed = pressedBy(event, path, action, isSecond);
      const aim = pressed && aimAt(path, action, pressed, site);
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
function isDone(control: Element, { undoes = [] }: Action): boolean {
  const any = anyOf(undoes);
  return any !== '' && (control.closest(any) !== null || control.querySelector(any) !== null);
}

function aimAt(path: readonly Element[], action: Action, { element, by }: Pressed, site: Site): Aim | undefined {
  for (const { within, texts } of action.target) {
    const target = nearest(path, [within]);
    if (!target) continue;
    const shown = allBelow(target, texts, site.roots).filter((one) => one instanceof HTMLElement);
    const text = shown.map((one) => read(one).text.trim()).filter((words) => words !== '');
    if (text.length === 0 || (by !== 'control' && isTaken(target, action, site))) continue;
    return { action, element, by, target, text: text.join('\n') };
  }
  return undefined;
}

/** Whether the target shows that the act is done. */
export function isTaken(target: Element, { undoes = [] }: Action, { roots }: Site): boolean {
  return allBelow(target, undoes, roots).length > 0;
}
