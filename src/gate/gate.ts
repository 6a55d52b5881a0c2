/**
 * Holds a send back until its verdict is known, and lets it go.
 *
 * The invariant: an event is stopped only after the verdict stands, and at the decisive event only after the warning is on
 * the screen. Whatever fails before that lets the event go on to the page (the guard counts it). A draft that is `aman` is
 * never touched: its own trusted event reaches the page.
 */
import {
  type Box,
  boxesOf,
  boxIn,
  closedRootAt,
  composerOf,
  draftIn,
  elementsOf,
  keepCaret,
  rootsOf,
} from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';
import { type HeldAim, holdAims } from './aims.ts';
import { heaviest, isHeld, type Judged } from './judge.ts';
import { learnLineBreaks } from './line-breaks.ts';
import { isUntouched, watchOutcome, wordingOf } from './outcome.ts';
import { createPermits } from './permit.ts';
import { PRESS_EVENTS, type Press, pressOf } from './press.ts';
import { resend } from './resend.ts';

/** A press that was held back, with the draft that weighs most in it. */
export interface Held extends Judged {
  /** Closes the matter: the focus goes back to the box, the caret to where it was in it. */
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
  /** The same for a like, a share, a follow or a join. */
  warnOfAim(held: HeldAim): void;
  /** Whether a warning stands on the screen: a page that presses on meanwhile must not disturb its answer. */
  asking(): boolean;
  /** Runs code of ours; an error is counted and gives undefined. */
  guard<T>(stage: string, run: () => T): T | undefined;
  now(): number;
}

export interface Gate {
  /** Leave to send, once, what this box's composer holds now: the person decided so while composing. */
  allow(box: Box): void;
}

/** Listens on the window in the capture phase: must be called at `document_start`, before the page's own scripts. */
export function openGate(options: GateOptions): Gate {
  const { window, site, signal, judge, hold, warn, asking, guard, now } = options;
  const permits = createPermits(now);
  let resending = false;
  let watching: AbortController | undefined;
  const lineBreaks = learnLineBreaks({ window, site, signal, guard });
  const written = new WeakSet<Element>();
  const heard = new WeakSet<ShadowRoot>();
  /** Events in which an outer listener of ours has seen the press already. */
  const recognised = new WeakSet<Event>();
  /** Our warning could not be shown for this draft: it goes through, at all its events. */
  let gaveUp: string | undefined;

  const pressing = (press: () => void): void => {
    resending = true;
    try {
      press();
    } finally {
      resending = false;
    }
  };
  const isAimStopped = holdAims({ ...options, resending: pressing });

  const judged = (press: Press): Judged => {
    const [first, ...others] = press.boxes;
    return heaviest([judgedIn(first), ...others.map(judgedIn)]);
  };
  const judgedIn = (box: Box): Judged => {
    const draft = draftIn(box, site);
    return { box, draft, verdict: judge(draft) };
  };

  const heldFrom = (press: Press, worst: Judged): Held => {
    const wording = wordingOf(press.boxes);
    const resume = keepCaret(worst.box.element);
    const pressAgain = () => {
      resume();
      if (!isUntouched(press, wording)) return;
      pressing(() => resend(press));
    };
    return {
      ...worst,
      resume,
      postAnyway(ignored) {
        // The permit first: whatever the page makes of our press, the person's own next one goes through.
        permits.arm(wording);
        watching?.abort();
        watching = new AbortController();
        guard('resend', pressAgain);
        const ends = AbortSignal.any([signal, watching.signal]);
        watchOutcome(press, wording, { gone: permits.revoke, ignored }, { window, site, signal: ends });
      },
    };
  };

  const isStopped = (event: Event): boolean => {
    // A listener within a closed root is there for what the window could not see.
    if (event.currentTarget !== window && recognised.has(event)) return false;
    const press = pressOf(event, site);
    if (press) recognised.add(event);
    const draft = press && counts(event, press) && !lineBreaks.areMadeBy(press.trigger) ? judgeDraft(press) : 'free';
    // Who decided to send the words has decided on what they share as well.
    return draft === 'free' ? isAimStopped(event) : draft === 'held';
  };

  const judgeDraft = (press: Press): 'held' | 'permitted' | 'free' => {
    const worst = judged(press);
    if (!isHeld(worst.verdict, hold())) return 'free';
    const wording = wordingOf(press.boxes);
    if (asking()) return 'held';
    if (wording === gaveUp || permits.allows(wording, press.starts)) return 'permitted';
    if (!press.decisive) return 'held';
    gaveUp = wording;
    warn(heldFrom(press, worst));
    gaveUp = undefined;
    return 'held';
  };

  /**
   * A script's press counts as a click alone, and for a box in which the person has written: so presses an assistive
   * technology. Otherwise a page could make a box of its own and read a verdict off what becomes of an event.
   */
  const counts = (event: Event, { boxes }: Press): boolean =>
    event.isTrusted || (event.type === 'click' && boxes.some(({ element }) => written.has(element)));

  const stopIfHeld = (event: Event): void => {
    if (resending) return;
    // The window can but guess what is pressed in a closed root; what it guessed wrong is heard in there.
    guard('gate', () => hearIn([closedRootAt(event)]));
    if (!guard('gate', () => isStopped(event))) return;
    event.stopImmediatePropagation();
    if (!isTouch(event.type)) event.preventDefault();
  };

  /** A submit never leaves the shadow root of its form, and the way of a press in a closed one is told there alone. */
  const hearIn = (roots: Iterable<ShadowRoot | undefined>): void => {
    for (const root of roots) {
      if (!root || heard.has(root)) continue;
      heard.add(root);
      for (const type of root.mode === 'closed' ? PRESS_EVENTS : (['submit'] as const)) listen(root, type);
    }
  };
  const listen = (target: EventTarget, type: string): void =>
    target.addEventListener(type, stopIfHeld, { capture: true, passive: isTouch(type), signal });

  // Some editors take what is pasted or dropped themselves: then no input comes of it.
  for (const type of ['beforeinput', 'paste', 'drop']) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        guard('gate', () => {
          const path = elementsOf(event);
          const box = boxIn(path, site);
          if (!box) return;
          written.add(box.element);
          hearIn(rootsOf(path));
        });
      },
      { capture: true, passive: true, signal },
    );
  }
  // What stands in a box may have been there before anybody wrote.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.isTrusted) return;
      guard('gate', () => {
        const path = elementsOf(event);
        if (boxIn(path, site)) hearIn(rootsOf(path));
      });
    },
    { capture: true, passive: true, signal },
  );

  for (const type of PRESS_EVENTS) listen(window, type);

  return {
    allow(box) {
      const composer = composerOf(box);
      if (composer) permits.arm(wordingOf(boxesOf(composer, box.surface, site)));
    },
  };
}

/** A prevented touch would swallow the click that shows the warning; a prevented mousedown only keeps the caret in its box. */
function isTouch(type: string): boolean {
  return type.startsWith('touch');
}
