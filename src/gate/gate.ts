/**
 * Holds a send back until its verdict is known, and lets it go.
 *
 * The invariant: an event is stopped only after the verdict stands, and at the decisive event only after the warning is on
 * the screen. Whatever fails before that lets the event go on to the page (the guard counts it). A draft that is `aman` is
 * never touched: its own trusted event reaches the page.
 */
import { type Box, boxesOf, composerOf, draftIn, keepCaret } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';
import { heaviest, isHeld, type Judged } from './judge.ts';
import { stillThere, watchOutcome, wordingOf } from './outcome.ts';
import { createPermits } from './permit.ts';
import { PRESS_EVENTS, type Press, pressOf } from './press.ts';
import { resend } from './resend.ts';

/** A press that was held back, with the draft that weighs most in it. */
export interface Held extends Judged {
  /** Closes the matter: focus and caret go back to where they were. */
  resume(): void;
  /** Presses again in the person's stead; where the site takes no notice, the next press of this draft goes through. */
  postAnyway(ignored: () => void): void;
}

export interface GateOptions {
  readonly window: Window;
  readonly site: Site;
  readonly signal: AbortSignal;
  judge(draft: Draft): Verdict;
  /** From which level on a press is held, as the person set it. */
  hold(): 'waspada' | 'langgar';
  /** Shows the warning. When it throws, the press goes on to the page. */
  warn(held: Held): void;
  /** Runs code of ours; an error is counted and gives undefined. */
  guard<T>(stage: string, run: () => T): T | undefined;
  now(): number;
}

export interface Gate {
  /** Leave to send, once, what this box's composer holds now: the person decided so while composing. */
  allow(box: Box): void;
}

/** Listens on the window in the capture phase: must be called at `document_start`, before the page's own scripts. */
export function openGate({ window, site, signal, judge, hold, warn, guard, now }: GateOptions): Gate {
  const permits = createPermits(now);
  let resending = false;
  /** Our warning could not be shown for this draft: it goes through, at all its events. */
  let gaveUp: string | undefined;

  const judged = (press: Press): Judged => {
    const [first, ...others] = press.boxes;
    return heaviest([judgedIn(first), ...others.map(judgedIn)]);
  };
  const judgedIn = (box: Box): Judged => {
    const draft = draftIn(box);
    return { box, draft, verdict: judge(draft) };
  };

  const heldFrom = (press: Press, worst: Judged): Held => {
    const wording = wordingOf(press);
    const resume = keepCaret(worst.box.element);
    return {
      ...worst,
      resume,
      postAnyway(ignored) {
        resume();
        if (!stillThere(press, wording)) return;
        resending = true;
        try {
          resend(press);
        } finally {
          resending = false;
        }
        if (!stillThere(press, wording)) return;
        permits.arm(wording);
        watchOutcome(press, wording, { gone: permits.revoke, ignored }, window, signal);
      },
    };
  };

  const isStopped = (event: Event): boolean => {
    const press = pressOf(event, site);
    if (!press) return false;
    const worst = judged(press);
    if (!isHeld(worst.verdict, hold())) return false;
    const wording = wordingOf(press);
    if (wording === gaveUp || permits.allows(wording, press.starts)) return false;
    if (!press.decisive) return true;
    gaveUp = wording;
    warn(heldFrom(press, worst));
    gaveUp = undefined;
    return true;
  };

  for (const type of PRESS_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        if (resending || !guard('gate', () => isStopped(event))) return;
        event.stopImmediatePropagation();
        if (!isTouch(type)) event.preventDefault();
      },
      { capture: true, passive: isTouch(type), signal },
    );
  }

  return {
    allow(box) {
      const composer = composerOf(box);
      if (composer) permits.arm(wordingOf({ boxes: boxesOf(composer, box.surface, site) }));
    },
  };
}

/** A prevented touch would swallow the click that shows the warning; a prevented mousedown only keeps the caret in its box. */
function isTouch(type: string): boolean {
  return type.startsWith('touch');
}
