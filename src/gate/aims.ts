/** Holds likes, shares, follows and joins whose target is a campaign's. */
import { ancestorsOf, rootsOf } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';
import { type Aim, createAims, isTaken } from './aim.ts';
import { isControl } from './control.ts';
import { createHold, type HoldOptions } from './hold.ts';
import { momentOf } from './moment.ts';
import { watchPage } from './outcome.ts';
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
  /** The next press of the same goes through. */
  release(): void;
}

export interface AimsOptions extends HoldOptions {
  readonly window: Window;
  readonly site: Site;
  judge(drafts: readonly Draft[]): readonly Verdict[];
  /** Shows the warning. When it throws, the press goes on to the page. */
  warnOfAim(held: HeldAim): void;
  /** Runs a press of ours, which the gate lets pass. */
  resending(press: () => void): void;
}

/** Tells of an event whether it has to be stopped. Only the browser's own events count: no page may ask for a verdict. */
export function holdAims(options: AimsOptions): (event: Event, path: readonly Element[]) => boolean {
  const { site, window, judge, warnOfAim, resending, guard } = options;
  const aimOf = createAims(site);
  const hold = createHold(options);

  const heldFrom = (aim: Aim, wording: string, draft: Draft, verdict: Verdict): HeldAim => {
    const { element } = aim;
    const resume = () => element.focus({ preventScroll: true });
    const pressAgain = () => {
      resume();
      resending(() => resendAim(aim));
    };
    const places = () => [window.document, ...rootsOf(ancestorsOf(element))];
    return {
      element,
      draft,
      verdict,
      resume,
      release: () => hold.allow(wording),
      actAnyway: (ignored) =>
        hold.goOn(
          wording,
          pressAgain,
          (then, signal) => watchPage(() => isTakenBy(aim, site), then, { window, places: places(), guard, signal }),
          ignored,
        ),
    };
  };

  return (event, path) => {
    if (!event.isTrusted || site.actions.length === 0) return false;
    const aim = aimOf(event, path);
    if (!aim) return false;
    const { text, action } = aim;
    const draft: Draft = { text, act: action.act };
    const [verdict] = judge([draft]);
    if (!verdict) return false;
    const wording = `${action.id}\u0000${text}`;
    const step = { verdict, wording, moment: momentOf(event) };
    return hold.decide(step, () => warnOfAim(heldFrom(aim, wording, draft, verdict))) === 'held';
  };
}

/** A site shows that it took the press: its control goes, says something else, or can be taken back now. */
function isTakenBy({ action, element, by, target }: Aim, site: Site): boolean {
  if (!element.isConnected || isTaken(target, action, site)) return true;
  return by === 'control' && !isControl(element, action.controls);
}
