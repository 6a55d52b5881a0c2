/** The warning of Jeda in a page: dialog, hint and marks, in one closed shadow root, made at the first need. */
import type { Guard } from '../browser/index.ts';
import type { Message } from '../vocabulary.ts';
import type { Above } from './above.ts';
import { createAnnouncer } from './announcer.ts';
import { type Asked, createDialogBox } from './dialog-box.ts';
import { createHintBox } from './hint-box.ts';
import type { HintCalls } from './hint-shown.ts';
import { createHost } from './host.ts';
import { createMarks, type MarkTarget } from './marks.ts';
import { createMirror } from './mirror.ts';
import { createPressGuard } from './press.ts';
import { HINT_KEY } from './shortcut.ts';
import type { HintPlace } from './spot.ts';
import type { WarningView } from './view.ts';

export interface Surface {
  /** Puts the empty host into the page. At the first focus of a compose box, so that its coming tells no verdict. */
  mount(beside: Element): void;
  /** No compose box has the focus any more: nothing of ours is drawn over the page. */
  leave(): void;
  /**
   * Asks. Told once: `post-anyway` after its second question, `edit` also for Esc. `guidance` leaves it open. `lost` instead
   * where the page takes the dialog away and away again.
   */
  showDialog(view: WarningView, asked: Asked): void;
  /** Still false after `showDialog` when it could not be shown: then nothing may be held back. */
  readonly dialogOpen: boolean;
  /** Chip at rest. `card`: unfolded by itself, once; what the person unfolded stays so until the person folds it. */
  showHint(view: WarningView, place: HintPlace, on: HintCalls, opts: { card: boolean }): void;
  /** A small neutral chip that has no button. */
  showNote(text: string, place: HintPlace): void;
  hideHint(): void;
  /** Moves the focus to the hint, for a keyboard shortcut. False when there is none. Esc leads back to the box. */
  focusHint(): boolean;
  /** Underlines words until the next call. */
  drawMarks(target: MarkTarget): void;
  clearMarks(): void;
  destroy(): void;
  /** For `keepOwnEvents`: is this event at our host? */
  owns(event: Event): boolean;
  /** For `keepOwnEvents`: is this trusted event part of a press on the hint? Does what was pressed. */
  takes(event: Event): boolean;
  /** For `keepOwnEvents`: a trusted event of ours, which no listener in the root will get. */
  pressed(event: Event): void;
}

export interface SurfaceDeps {
  readonly document: Document;
  readonly message: Message;
  readonly above: Above;
  readonly signal: AbortSignal;
  /** Runs a step; an error of ours is counted there and ends there. */
  readonly guard: Guard;
}

export function createSurface(deps: SurfaceDeps): Surface {
  const { guard, message, signal } = deps;
  let parts: ReturnType<typeof build> | undefined;

  /** The parts, with the host back in its place if the page took it out. */
  function ready(beside?: Element): ReturnType<typeof build> {
    parts ??= build(deps);
    parts.host.attach(beside);
    return parts;
  }

  const surface: Surface = {
    mount: (beside) => void guard('warning.mount', () => ready(beside).marks.spread()),
    leave() {
      surface.hideHint();
      guard('warning.marks', () => parts?.marks.fold());
    },
    showDialog: (view, { choose, lost }) =>
      guard('warning.dialog', () => {
        ready().hint.fold();
        ready().dialog.show(view, {
          choose(choice) {
            const isDone = guard('warning.choice', () => {
              choose(choice);
              return true;
            });
            // Else the person would be asked the same for good.
            if (!isDone) lost();
          },
          lost,
        });
      }),
    get dialogOpen() {
      return parts?.dialog.open ?? false;
    },
    showHint: (view, place, on, { card }) =>
      guard('warning.hint', () => {
        ready(place.box).hint.show(view, place, on, card);
        const [{ title, reason }] = view.findings;
        const level = message(`hint_${view.level}`);
        parts?.announcer.say(message('hint_announcement', [level, title, reason, message('hint_keys', [HINT_KEY])]));
      }),
    showNote: (text, place) =>
      guard('warning.hint', () => {
        ready(place.box).hint.note(text, place);
        parts?.announcer.say(text);
      }),
    hideHint: () =>
      guard('warning.hint', () => {
        parts?.hint.hide();
        parts?.announcer.say('');
      }),
    focusHint: () => guard('warning.hint', () => parts?.hint.focus()) ?? false,
    drawMarks: (target) => guard('warning.marks', () => ready(target.box).marks.draw(target)),
    clearMarks: () => guard('warning.marks', () => parts?.marks.clear()),
    destroy() {
      parts?.hint.hide();
      parts?.marks.clear();
      parts?.host.remove();
      parts = undefined;
    },
    owns: (event) => parts?.host.owns(event) ?? false,
    takes: (event) => guard('warning.press', () => parts && !parts.dialog.open && parts.hint.takes(event)) ?? false,
    pressed: (event) => void guard('warning.press', () => parts?.pressed(event)),
  };
  signal.addEventListener('abort', () => void guard('warning.mount', surface.destroy), { once: true });
  return surface;
}

function build({ document, message, above, signal, guard }: SurfaceDeps) {
  const host = createHost(document);
  const press = createPressGuard();
  const mirror = createMirror(document);
  const announcer = createAnnouncer(document);
  const marks = createMarks({ document, mirror, guard, signal });
  const dialog = createDialogBox({ document, message, press, above, attach: () => host.attach(), guard, signal });
  const hint = createHintBox({ document, message, mirror, guard, signal });
  host.root.append(announcer.element, mirror, marks.element, hint.element, dialog.element);

  // A button submits its form. Unlike a click, that event never leaves our root, and keyboard, mouse, finger and screen
  // reader all end in it.
  const submitted = (event: SubmitEvent) => {
    const { submitter } = event;
    if (!event.isTrusted || !(submitter instanceof HTMLButtonElement)) return;
    (dialog.element.contains(submitter) ? dialog : hint).act(submitter.value);
  };
  const listener = (event: Event) => {
    if (!(event instanceof SubmitEvent)) return;
    event.preventDefault();
    const isDone = guard('warning.press', () => {
      submitted(event);
      return true;
    });
    // Buttons that do nothing would hold the person there.
    if (!isDone) guard('warning.dialog', dialog.giveUp);
  };
  host.root.addEventListener('submit', listener, { signal });

  function pressed(event: Event): void {
    if (!(event instanceof UIEvent)) return;
    if (press.stale(event)) event.preventDefault();
    if (dialog.open) return;
    if (event.type === 'mousedown') event.preventDefault(); // the compose box keeps the focus
    if (event.type === 'keydown' && event instanceof KeyboardEvent && event.key === 'Escape') hint.fold();
  }

  return { host, marks, dialog, hint, announcer, pressed };
}
