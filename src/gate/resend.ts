/**
 * "Post anyway": presses once more in the person's stead, by the way that the person took. These events are not trusted;
 * a site may ignore them, and then the person's own next press goes through by a permit.
 */
import { shadowOf } from '../composer/index.ts';
import type { Aim } from './aim.ts';
import type { Press } from './press.ts';

export function resend({ trigger }: Press): void {
  switch (trigger.kind) {
    case 'submit':
      trigger.form.requestSubmit(trigger.submitter);
      break;
    case 'key':
      pressKey(trigger.box, trigger.event);
      break;
    case 'control':
      pressControl(buttonOf(trigger.element));
  }
}

/** The same for a like, a share, a follow or a join. */
export function resendAim({ element, by, action }: Aim): void {
  if (by === 'key') {
    const [key = ''] = action.keys ?? [];
    pressLetter(element, key);
    return;
  }
  pressControl(by === 'control' ? buttonOf(element) : element);
  if (by === 'double') {
    pressControl(element, 2);
    element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true, detail: 2 }));
  }
}

/** A custom element passes a press of itself on to nobody: the button in its root does the work. */
function buttonOf(control: HTMLElement): HTMLElement {
  return shadowOf(control)?.querySelector<HTMLElement>('button, [role="button"]') ?? control;
}

/** The whole press, as a real one would come: some sites act on its first event, some on its last. */
function pressControl(control: HTMLElement, detail = 1): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, detail, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', { ...init, detail }));
  control.click();
}

function pressKey(box: HTMLElement, { key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): void {
  // Draft.js still reads the key code.
  const init = { key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode: 13, which: 13 };
  const press = { ...init, bubbles: true, cancelable: true, composed: true };
  if (box.dispatchEvent(new KeyboardEvent('keydown', press))) {
    box.dispatchEvent(new KeyboardEvent('keypress', { ...press, charCode: 13 }));
  }
  box.dispatchEvent(new KeyboardEvent('keyup', press));
}

function pressLetter(element: HTMLElement, key: string): void {
  const code = `Key${key.toUpperCase()}`;
  const press = {
    key,
    code,
    keyCode: key.toUpperCase().charCodeAt(0),
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keypress', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, press));
}
