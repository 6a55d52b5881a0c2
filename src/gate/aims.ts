/** Holds likes, shares, follows and joins whose target is a campaign's. */
import { ancestorsOf, rootsOf } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';
import { type Aim, createAims, isTaken } from './aim.ts';
import { isControl } from './control.ts';
import { isHeld } from './judge.ts';
import { watchPage } from './outcome.ts';
import { createPermits } from './permit.ts';
import { resendAim } from './resend.ts';

/** An act that was held back, with what it is aimed at. */
export interface HeldAim {
  readonly element: HTMLElement;
  /** The words of the target, and the act. */
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** Closes the matter: the focus goes back to what was pressed. */
  resume(): void;
  /** Presses again in the person's stead; where the site takes no notice, the next press goes through. */
  actAnyway(ignored: () => void): void;
}

export interface AimOptions {
  readonly window: Window;
  readonly site: Site;
  readonly signal: AbortSignal;
  judge(draft: Draft): Verdict;
  hold(): 'waspada' | 'langgar';
  warnOfAim(held: HeldAim): void;
  asking(): boolean;
  guard<T>(stage: string, run: () => T): T | undefined;
  now(): number;
  /** Runs a press of ours, which this gate lets pass. */
  resending(press: () => void): void;
}

/** Tells of an event whether it has to be stopped. Only the browser's own events count: no page may ask for a verdict. */
export function holdAims(options: AimOptions): (event: Event) => boolean {
  const { site, window, signal, judge, hold, warnOfAim, asking, guard, now, resending } = options;
  const aimOf = createAims(site);
  const permits = createPermits(now);
  let watching: AbortController | undefined;
  let gaveUp: string | undefined;

  const heldFrom = (aim: Aim, key: string, draft: Draft, verdict: Verdict): HeldAim => {
    const { element } = aim;
    const resume = () => element.focus({ preventScroll: true });
    return {
      element,
      draft,
      verdict,
      resume,
      actAnyway(ignored) {
        permits.arm(key);
        watching?.abort();
        watching = new AbortController();
        resume();
        guard('resend', () => resending(() => resendAim(aim)));
        const ends = AbortSignal.any([signal, watching.signal]);
        const isGone = () => isTakenBy(aim, site);
        const places = [window.document, ...rootsOf(ancestorsOf(element))];
        watchPage(isGone, { gone: permits.revoke, ignored }, { window, places, signal: ends });
      },
    };
  };

  return (event) => {
    if (!event.isTrusted || site.actions.length === 0) return false;
    const aim = aimOf(event);
    if (!aim) return false;
    const { text, action } = aim;
    const draft: Draft = { text, act: action.act };
    const verdict = judge(draft);
    if (!isHeld(verdict, hold())) return false;
    const key = `${action.id}\u0000${text}`;
    if (asking()) return true;
    if (key === gaveUp || permits.allows(key, aim.starts)) return false;
    if (!aim.decisive) return true;
    gaveUp = key;
    warnOfAim(heldFrom(aim, key, draft, verdict));
    gaveUp = undefined;
    return true;
  };
}

/** A site shows that it took the press: its control goes, says something else, or can be taken back now. */
function isTakenBy({ action, element, by, target }: Aim, site: Site): boolean {
  if (!element.isConnected || isTaken(target, action, site)) return true;
  return by === 'control' && !action.controls.some((control) => isControl(element, control));
}
