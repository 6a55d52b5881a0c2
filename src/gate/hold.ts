/**
 * The step from a verdict to what becomes of an event, the same for what a person writes and for what a person likes, shares,
 * follows or joins. Pure: clock, screen and page are given.
 */
import type { Guard } from '../browser/index.ts';
import type { Verdict } from '../vocabulary.ts';
import { isHeld } from './judge.ts';
import type { Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { createPermits } from './permit.ts';

/** What an event is part of, with the verdict on it. */
export interface Step {
  readonly verdict: Verdict;
  /** Everything that the press would do, in one string: what a permit is for. */
  readonly wording: string;
  readonly moment: Moment;
}

/** `free`: nothing speaks against it. `permitted`: the person decided so, or our warning could not be shown. */
export type Decision = 'free' | 'permitted' | 'held';

export interface Hold {
  /** @param warn shows the warning; asked at the decisive event alone. What it throws is thrown, and the press goes on. */
  decide(step: Step, warn: () => void): Decision;
  /** Leave to do this, once. */
  allow(wording: string): void;
  /** Presses again in the person's stead, then has the page watched for what came of it, until `signal` aborts. */
  goOn(
    wording: string,
    press: () => void,
    watch: (then: Outcome, signal: AbortSignal) => void,
    ignored: () => void,
  ): void;
}

export interface HoldOptions {
  readonly signal: AbortSignal;
  hold(): 'waspada' | 'langgar';
  asking(): boolean;
  readonly guard: Guard;
  now(): number;
}

export function createHold({ signal, hold, asking, guard, now }: HoldOptions): Hold {
  const permits = createPermits(now);
  let watching: AbortController | undefined;
  /** Our warning could not be shown for this: it goes through, at all its events. */
  let gaveUp: string | undefined;

  return {
    decide({ verdict, wording, moment: { starts, decisive } }, warn) {
      if (!isHeld(verdict, hold())) return 'free';
      if (asking()) return 'held';
      if (wording === gaveUp || permits.allows(wording, starts)) return 'permitted';
      if (!decisive) return 'held';
      gaveUp = wording;
      warn();
      gaveUp = undefined;
      return 'held';
    },
    allow: permits.arm,
    goOn(wording, press, watch, ignored) {
      // The permit first: whatever the page makes of our press, the person's own next one goes through.
      permits.arm(wording);
      watching?.abort();
      watching = new AbortController();
      guard('resend', press);
      const until = AbortSignal.any([signal, watching.signal]);
      guard('outcome', () => watch({ gone: permits.revoke, ignored }, until));
    },
  };
}
