/**
 * While a person composes: marks under the words, the chip beside the box, and once a draft, in a pause of typing, the card.
 * Says nothing about a word that is still being written.
 */
import type { Guard } from '../browser/index.ts';
import { merged } from '../classifier/spans.ts';
import {
  type Attention,
  allBelow,
  type Box,
  caretOffset,
  composerOf,
  draftIn,
  isField,
  type Reading,
  read,
} from '../composer/index.ts';
import type { Site } from '../sites/index.ts';
import type { Draft, Finding, Verdict } from '../vocabulary.ts';
import type { MarkTarget } from './marks.ts';
import type { HintPlace } from './spot.ts';
import type { Surface } from './surface.ts';
import type { WarningView } from './view.ts';

export interface Advice {
  readonly site: Site;
  readonly surface: () => Surface;
  /** Tells the verdict at once, or a moment later; not at all where another was asked for meanwhile. */
  judge(draft: Draft, then: (verdict: Verdict) => void): void;
  view(draft: Draft, findings: readonly [Finding, ...Finding[]]): WarningView;
  /** The person wants the whole reason, or strictness wants it shown. */
  openDialog(box: Box, draft: Draft, verdict: Verdict): void;
  openGuidance(): void;
  /** Strict: the dialog opens already in a pause of typing. */
  strict(): boolean;
  readonly guard: Guard;
}

/** What is remembered of a draft while it is being written. */
interface Progress {
  /** The card opened by itself already. */
  carded: boolean;
  /** The person does not want to hear of this draft again. */
  dismissed: boolean;
}

export function advise(advice: Advice): Attention {
  const drafts = new WeakMap<HTMLElement, Progress>();
  const progressOf = (box: Box): Progress => {
    const known = drafts.get(box.element) ?? { carded: false, dismissed: false };
    drafts.set(box.element, known);
    return known;
  };

  /** An empty box is a new draft. */
  const forgetEmpty = ({ element }: Box): void => {
    const { text, isCut } = read(element, 1);
    if (text === '' && !isCut) drafts.delete(element);
  };

  let attended: Box | undefined;

  const look = (box: Box, paused: boolean): void => {
    attended = box;
    const reading = read(box.element);
    const draft = draftIn(box, advice.site, reading.text);
    // Before anything is shown: the gate needs what the first judging brings, even where no hint can stand.
    advice.judge(draft, (verdict) => {
      if (attended === box) tell(box, reading, draft, verdict, paused);
    });
  };

  const tell = (box: Box, reading: Reading, draft: Draft, verdict: Verdict, paused: boolean): void => {
    const surface = advice.surface();
    if (surface.dialogOpen) return;
    // With the first focus, whatever the verdict: that our element is there tells a page nothing.
    surface.mount(box.element);
    const all = [...verdict.findings, ...(verdict.further ?? [])];
    const shown = paused ? all : finished(all, box, reading);
    const [first, ...others] = shown.slice(0, verdict.findings.length);
    if (!first) {
      surface.clearMarks();
      surface.hideHint();
      return;
    }
    const findings = [first, ...others] as const;
    surface.drawMarks(targetOf(box, reading, shown));
    const progress = progressOf(box);
    if (progress.dismissed) {
      surface.hideHint();
      return;
    }
    const opens = paused && first.level === 'langgar' && !progress.carded;
    if (opens) progress.carded = true;
    if (opens && advice.strict()) {
      advice.openDialog(box, draft, verdict);
      return;
    }
    surface.showHint(
      advice.view(draft, findings),
      placeBeside(box, advice.site, !reading.isCut),
      {
        open: () => advice.openDialog(box, draft, verdict),
        guidance: () => advice.openGuidance(),
        dismiss() {
          progress.dismissed = true;
          surface.hideHint();
        },
      },
      { card: opens },
    );
  };

  return {
    changed: (box) => void advice.guard('hint', () => look(box, false)),
    touched: (box) => void advice.guard('hint', () => forgetEmpty(box)),
    paused: (box) => void advice.guard('hint', () => look(box, true)),
    left() {
      attended = undefined;
      advice.guard('hint', () => advice.surface().leave());
    },
  };
}

/** Findings whose last word is complete: the caret does not stand right behind it. */
function finished(findings: readonly Finding[], box: Box, reading: Reading): Finding[] {
  const caret = caretOffset(box.element, reading);
  return findings.filter((finding) => finding.spans.every((span) => span.end !== caret));
}

/** More words than a screen shows are not marked. */
const MOST_MARKS = 150;

/** Each place once, also where it shows several rules. */
function targetOf({ element }: Box, reading: Reading, findings: readonly Finding[]): MarkTarget {
  const all = findings.flatMap(({ spans, level }) => spans.map((span) => ({ ...span, level })));
  const marks = merged(all).slice(0, MOST_MARKS);
  if (isField(element)) return { kind: 'field', box: element, marks };
  const inPage = marks.flatMap(({ level, ...span }) => {
    const range = reading.rangeOf(span);
    return range ? [{ level, range }] : [];
  });
  return { kind: 'rich', box: element, marks: inPage };
}

/** Beside the box, clear of every control that sends. */
export function placeBeside(box: Box, { roots }: Pick<Site, 'roots'>, looksAround = true): HintPlace {
  return {
    box: box.element,
    looksAround,
    avoid() {
      const composer = composerOf(box);
      return composer ? allBelow(composer, box.surface.controls, roots) : [];
    },
  };
}
