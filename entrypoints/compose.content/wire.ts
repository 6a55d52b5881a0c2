/** Wires one page: the gate holds presses, the advisor speaks while composing, both ask the same judge and show one surface. */
import { message, type ToBackground } from '../../src/browser/index.ts';
import { attend, keepCaret } from '../../src/composer/index.ts';
import { createGuard, nearsSend, openGate } from '../../src/gate/index.ts';
import type { Site } from '../../src/sites/index.ts';
import {
  advise,
  createSurface,
  keepOwnEvents,
  placeBeside,
  type Surface,
  watchAbove,
} from '../../src/warning/index.ts';
import { createAsk } from './ask.ts';
import { createJudge } from './judge.ts';
import type { ModelSource } from './model.ts';
import type { LiveSettings } from './settings.ts';
import { viewOf } from './view.ts';

export interface Wires {
  readonly window: Window;
  readonly site: Site;
  readonly signal: AbortSignal;
  readonly settings: LiveSettings;
  readonly model: ModelSource;
  tell(what: ToBackground): Promise<void>;
  failed(stage: string, error: unknown): void;
}

export function wire({ window, site, signal, settings, model, tell, failed }: Wires): void {
  const guard = createGuard(failed);
  const judge = createJudge(site, settings, model, guard);

  // Both before every other listener of ours and of the page: what happens inside our warning is nobody's business.
  const above = watchAbove(window.document, guard, signal);
  let made: Surface | undefined;
  const surface = (): Surface => {
    made ??= createSurface({ document: window.document, message, above, signal, guard });
    return made;
  };
  keepOwnEvents(window, () => made, guard, signal);

  let toldOfLong = false;
  /** Of a draft that goes on beyond what is read, the press is told once a page. */
  const tooLong = (): void => {
    if (toldOfLong) return;
    toldOfLong = true;
    failed('too-long', undefined);
  };

  const ask = createAsk({ site, surface, settings, tell });
  const openGuidance = () => void tell({ kind: 'open-guidance' });

  const gate = openGate({
    window,
    site,
    signal,
    guard,
    judge: judge.atPress,
    tooLong,
    hold: () => settings.current.hold,
    now: () => performance.now(),
    asking: () => made?.dialogOpen ?? false,
    warn({ box, draft, verdict, resume, release, postAnyway }) {
      const place = placeBeside(box, site);
      const goOn = () => postAnyway(() => surface().showNote(message('hint_press_again'), place));
      ask({ draft, verdict, place, noted: message('hint_noted'), resume, release, goOn });
    },
    warnOfAim({ element, draft, verdict, resume, release, actAnyway }) {
      const place = { box: element, avoid: () => [], looksAround: true };
      const goOn = () => actAnyway(() => surface().showNote(message('aim_press_again'), place));
      ask({ draft, verdict, place, noted: message('aim_noted'), resume, release, goOn });
    },
  });

  const attention = advise({
    site,
    surface,
    guard,
    judge: judge.whileComposing,
    openGuidance,
    view: (draft, findings) => viewOf(draft, findings, settings.current),
    strict: () => settings.current.whileComposing,
    openDialog(box, draft, verdict) {
      const resume = keepCaret(box.element);
      const place = placeBeside(box, site);
      const goOn = () => {
        resume();
        gate.allow(box);
        surface().showNote(message('hint_press_now'), place);
      };
      const release = () => gate.allow(box);
      ask({ draft, verdict, place, noted: message('hint_noted'), resume, release, goOn });
    },
  });
  attend(window, site, attention, (step) => void guard('attention', step), signal);
  // A draft that the site itself put into the box may be sent without a focus, and a like needs none: the pointer, or the
  // focus on a control, tells of it before the press.
  const near = (event: Event) =>
    guard('model', () => {
      if (!model.current && nearsSend(event, site)) model.prepare();
    });
  for (const type of ['pointerover', 'focusin']) {
    window.addEventListener(type, near, { capture: true, passive: true, signal });
  }
}
