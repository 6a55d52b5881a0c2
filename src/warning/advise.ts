/**
 * While a person composes: marks under the words, the chip beside the box, and once a draft, in a pause of typing, the card.
 * Says nothing about a word that is still being written.
 */
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
import type { HintPlace } from './spot.ts';
import type { Surface } from './surface.ts';
import type { WarningView } from './view.ts';

export interface Advice {
  readonly site: Site;
  readonly surface: () => Surface;
  judge(draft: Draft): Verdict;
  view(draft: Draft, findings: readonly [Finding, ...Finding[]]): WarningView;
  /** The person wants the whole reason, or strictness wants it shown. */
  openDialog(box: Box, draft: Draft, verdict: Verdict): void;
  openGuidance(): void;
  /** Strict: the dialog opens already in a pause of typing. */
  strict(): boolean;
  guard<T>(stage: string, run: () => T): T | undefined;
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

  const tell = (box: Box, paused: boolean): void => {
    const reading = read(box.element);
    const surface = advice.surface();
    if (surface.dialogOpen) return;
    // With the first focus, whatever the verdict: that our element is there tells a page nothing.
    surface.mount(box.element);
    // An empty box is a new draft.
    if (!reading.text.trim()) drafts.delete(box.element);
    const draft = draftIn(box, advice.site, reading.text);
    const verdict = advice.judge(draft);
    const [first, ...others] = paused ? verdict.findings : finished(verdict.findings, box, reading);
    if (!first) {
      surface.clearMarks();
      surface.hideHint();
      return;
    }
    const findings = [first, ...others] as const;
    mark(surface, box, reading, findings);
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
      placeBeside(box, advice.site),
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
    changed: (box) => void advice.guard('hint', () => tell(box, false)),
    paused: (box) => void advice.guard('hint', () => tell(box, true)),
    left: () =>
      void advice.guard('hint', () => {
        advice.surface().clearMarks();
        advice.surface().hideHint();
      }),
  };
}

/** Findings whose last word is complete: the caret does not stand right behind it. */
function finished(findings: readonly Finding[], box: Box, reading: Reading): Finding[] {
  const caret = caretOffset(box.element, reading);
  return findings.filter((finding) => finding.spans.every((span) => span.end !== caret));
}

function mark(
  surface: Surface,
  box: Box,
  reading: Reading,
  [first, ...others]: readonly [Finding, ...Finding[]],
): void {
  const spans = [first, ...others].flatMap((finding) => finding.spans);
  const { level } = first;
  const { element } = box;
  const ranges = () => spans.flatMap((span) => reading.rangeOf(span) ?? []);
  surface.drawMarks(
    isField(element) ? { kind: 'field', box: element } : { kind: 'rich', box: element, ranges: ranges() },
    spans,
    level,
  );
}

/** Beside the box, clear of every control that sends. */
export function placeBeside(box: Box, { roots }: Pick<Site, 'roots'>): HintPlace {
  return {
    box: box.element,
    avoid() {
      const composer = composerOf(box);
      const controls = composer ? allBelow(composer, box.surface.controls, roots) : [];
      return controls.map((control) => control.getBoundingClientRect());
    },
  };
}
