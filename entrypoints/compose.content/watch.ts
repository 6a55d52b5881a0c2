/** Wires one page: the gate holds presses, the advisor speaks while composing, both ask the same judge and show one surface. */
import { answerTab, message, tell, watchSettings } from '../../src/browser/index.ts';
import { attend, keepCaret } from '../../src/composer/index.ts';
import { createGuard, nearsSend, openGate } from '../../src/gate/index.ts';
import { knowsHost, type Site } from '../../src/sites/index.ts';
import { advise, createSurface, keepOwnEvents, placeBeside, type Surface } from '../../src/warning/index.ts';
import { createAsk } from './ask.ts';
import { createJudge } from './judge.ts';
import { createModelSource } from './model.ts';
import { isOrphan } from './orphan.ts';
import { followSettings } from './settings.ts';
import { viewOf } from './view.ts';

export function watch(window: Window, site: Site): void {
  const life = new AbortController();
  const { signal } = life;
  const failed = (stage: string, error: unknown): void => {
    // After an update this script belongs to nobody: it goes quietly, and posts go through.
    if (isOrphan()) life.abort();
    else void tell({ kind: 'failed', stage, error: error instanceof Error ? error.message : String(error) });
  };
  // A host that the person no longer wants watched is left at once.
  if (!knowsHost(window.location.hostname)) {
    watchSettings(({ hosts }) => {
      if (!hosts.includes(window.location.hostname)) life.abort();
    }, signal);
  }
  const guard = createGuard(failed);
  const settings = followSettings(failed, signal);
  const model = createModelSource(failed);
  const judge = createJudge(site, settings, model);

  let made: Surface | undefined;
  const surface = (): Surface => {
    made ??= createSurface({ document: window.document, message, signal, guard });
    return made;
  };
  // Before every other listener of ours and of the page: what happens inside our warning is nobody's business.
  keepOwnEvents(window, () => made, signal);

  const ask = createAsk({ site, surface, settings });
  const openGuidance = () => void tell({ kind: 'open-guidance' });

  const gate = openGate({
    window,
    site,
    signal,
    guard,
    judge,
    hold: () => settings.current.hold,
    now: () => performance.now(),
    asking: () => made?.dialogOpen ?? false,
    warn({ box, draft, verdict, resume, postAnyway }) {
      const place = placeBeside(box, site);
      const goOn = () => postAnyway(() => surface().showNote(message('hint_press_again'), place));
      ask({ draft, verdict, place, noted: message('hint_noted'), resume, goOn });
    },
    warnOfAim({ element, draft, verdict, resume, actAnyway }) {
      const place = { box: element, avoid: () => [] };
      const goOn = () => actAnyway(() => surface().showNote(message('aim_press_again'), place));
      ask({ draft, verdict, place, noted: message('aim_noted'), resume, goOn });
    },
  });

  const attention = advise({
    site,
    surface,
    guard,
    judge,
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
      ask({ draft, verdict, place, noted: message('hint_noted'), resume, goOn });
    },
  });
  attend(window, site, attention, signal);
  // A draft that the site itself put into the box may be sent without a focus, and a like needs none: the pointer, or the
  // focus on a control, tells of it before the press.
  const near = (event: Event) =>
    guard('model', () => {
      if (!model.current && nearsSend(event, site)) model.prepare();
    });
  for (const type of ['pointerover', 'focusin']) {
    window.addEventListener(type, near, { capture: true, passive: true, signal });
  }
  answerTab(site.id, signal);
}
