/** Holds the press that would send a draft, on the words that stand in the boxes of its composer. */
import { type Box, boxesOf, composerOf, draftIn, isWritten, keepCaret, readTogether } from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Verdict } from '../vocabulary.ts';
import { createHold, type Decision, type HoldOptions } from './hold.ts';
import { heaviest, type Judged } from './judge.ts';
import { learnLineBreaks } from './line-breaks.ts';
import { momentOf } from './moment.ts';
import { isUntouched, joined, watchOutcome, wordingOf } from './outcome.ts';
import { type Press, pressOf } from './press.ts';
import { resend } from './resend.ts';

/** A press that was held back, with the draft that weighs most in it. */
export interface Held extends Judged {
  /** Closes the matter: the focus goes back to the box, the caret to where it was in it. */
  resume(): void;
  /** Presses again in the person's stead; where the site takes no notice, the next press of this draft goes through. */
  postAnyway(ignored: () => void): void;
  /** The next press of this draft goes through. */
  release(): void;
}

export interface SendsOptions extends HoldOptions {
  readonly window: Window;
  readonly site: Site;
  /** One verdict for each draft of a press. */
  judge(drafts: readonly Draft[]): readonly Verdict[];
  /** More stands in the boxes of a press than is read. */
  tooLong(): void;
  /** Shows the warning. When it throws, the press goes on to the page. */
  warn(held: Held): void;
  /** Runs a press of ours, which the gate lets pass. */
  resending(press: () => void): void;
}

export interface Sends {
  decide(event: Event, path: readonly Element[]): Decision;
  /** Leave to send, once, what this box's composer holds now. */
  allow(box: Box): void;
}

export function holdSends(options: SendsOptions): Sends {
  const { window, site, judge, tooLong, warn, resending, guard } = options;
  const hold = createHold(options);
  const lineBreaks = learnLineBreaks(options);
  /** Events in which an outer listener of ours has seen the press already. */
  const recognised = new WeakSet<Event>();

  /** Every box of the press, with what was made of it. */
  const judgedIn = ({ boxes }: Press): readonly Judged[] => {
    const readings = readTogether(boxes.map(({ element }) => element));
    if (readings.some(({ isCut }) => isCut)) tooLong();
    const drafts = boxes.map((box, at) => draftIn(box, site, readings[at]?.text));
    const verdicts = judge(drafts);
    return boxes.flatMap((box, at) => {
      const [draft, verdict] = [drafts[at], verdicts[at]];
      return draft && verdict ? [{ box, draft, verdict }] : [];
    });
  };

  const heldFrom = (press: Press, wording: string, worst: Judged): Held => {
    const resume = keepCaret(worst.box.element);
    const pressAgain = () => {
      resume();
      if (isUntouched(press, wording)) resending(() => resend(press));
    };
    return {
      ...worst,
      resume,
      release: () => hold.allow(wording),
      postAnyway: (ignored) =>
        hold.goOn(
          wording,
          pressAgain,
          (then, signal) => watchOutcome(press, wording, then, { window, site, guard, signal }),
          ignored,
        ),
    };
  };

  /**
   * A script's press counts as a click alone, and for a box in which the person has written: so presses an assistive
   * technology. Otherwise a page could make a box of its own and read a verdict off what becomes of an event.
   */
  const counts = (event: Event, { boxes }: Press): boolean =>
    event.isTrusted || (event.type === 'click' && boxes.some(({ element }) => isWritten(element)));

  return {
    decide(event, path) {
      // A listener within a closed root is there for what the window could not see.
      if (event.currentTarget !== window && recognised.has(event)) return 'permitted';
      const press = pressOf(event, path, site);
      if (!press) return 'free';
      recognised.add(event);
      if (!counts(event, press) || lineBreaks.areMadeBy(press.trigger)) return 'free';
      const judged = judgedIn(press);
      const worst = heaviest(judged);
      if (!worst) return 'free';
      const wording = joined(judged.map(({ draft }) => draft.text));
      const step = { verdict: worst.verdict, wording, moment: momentOf(event) };
      return hold.decide(step, () => warn(heldFrom(press, wording, worst)));
    },
    allow(box) {
      const composer = composerOf(box);
      if (composer) hold.allow(wordingOf(boxesOf(composer, box.surface, site)));
    },
  };
}
