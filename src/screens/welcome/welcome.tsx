import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Settings, WELCOME_STEPS } from '../../browser/index.ts';
import type { ScreenActions } from '../model/actions.ts';
import type { OptionsView } from '../options/options-view.ts';
import { RegionChoice } from '../options/region-choice.tsx';
import { StatusChoice } from '../options/status-choice.tsx';
import { CheckSign, PauseMark } from '../system/signs.tsx';
import { type Texts, TextsProvider, useTexts } from '../system/texts.ts';
import { PracticeStep } from './practice-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { type Kept, left, nextOf, passed, type Stop, startOf } from './walk.ts';

export interface WelcomeProps {
  readonly texts: Texts;
  readonly view: OptionsView;
  readonly actions: ScreenActions;
  readonly kept: Kept;
  /** A press on the practice box can be judged. */
  readonly ready: boolean;
  readonly keep: (change: Partial<Settings>) => void;
  readonly allow: (ids: readonly string[]) => void;
}

/** The first run in three steps. Any of them may be left out; what was, is remembered. */
export function Welcome({ texts, view, actions, kept: before, ready, keep, allow }: WelcomeProps) {
  const { message } = texts;
  // Whoever presses twice in a row is faster than the storage: what was left out is remembered here first.
  const [kept, setKept] = useState(before);
  const [stop, setStop] = useState<Stop>(() => startOf(kept, location.hash));
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is read from its title on
  useEffect(() => {
    document.title = message('welcome_title');
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [stop, message]);

  const steps = {
    status: () => (
      <>
        <StatusChoice
          chosen={view.settings.status}
          locked={view.settings.locked.status}
          choose={(status) => actions.change({ status })}
        />
        <RegionChoice
          standing={view.standing}
          chosen={view.region}
          locked={view.settings.locked.region}
          choose={(region) => keep({ region })}
        />
      </>
    ),
    sites: () => <SitesStep sites={view.sites.filter(({ added }) => !added)} allow={allow} />,
    practice: () => <PracticeStep ready={ready} />,
    done: () => <Done kept={kept} view={view} again={() => setStop('status')} />,
  } satisfies Record<Stop, () => ComponentChildren>;

  function remember(now: Kept) {
    setKept(now);
    keep({ welcome: now });
  }

  function go(how: 'taken' | 'skipped') {
    if (stop === 'done') return;
    remember(passed(kept, stop, how));
    setStop(nextOf(stop, 1));
  }

  function leave() {
    if (stop === 'done') return;
    remember(left(kept, stop));
    setStop('done');
  }

  return (
    <TextsProvider value={texts}>
      <main class="welcome">
        <header class="top">
          <PauseMark />
          <h1>{message('welcome_title')}</h1>
        </header>
        <p class="section-lead">{message('welcome_lead')}</p>
        <Progress stop={stop} />
        <section class="card step" aria-labelledby="step-title">
          <h2 id="step-title" ref={title} tabIndex={-1}>
            {message(stop === 'done' ? doneTitle(kept) : `welcome_step_${stop}`)}
          </h2>
          {stop !== 'done' && <p>{message(`welcome_lead_${stop}`)}</p>}
          <div key={stop}>{steps[stop]()}</div>
          {stop !== 'done' && (
            <p class="presses">
              <button type="button" class="primary" onClick={() => go('taken')}>
                {message(stop === 'practice' ? 'welcome_finish' : 'welcome_next')}
              </button>
              {stop !== 'status' && (
                <button type="button" class="plain" onClick={() => setStop(nextOf(stop, -1))}>
                  {message('welcome_back')}
                </button>
              )}
              <button type="button" class="plain" onClick={() => go('skipped')}>
                {message('welcome_skip')}
              </button>
              <button type="button" class="plain later" onClick={leave}>
                {message('welcome_leave')}
              </button>
            </p>
          )}
        </section>
        <p class="quiet">{message('popup_privacy')}</p>
      </main>
    </TextsProvider>
  );
}

function Progress({ stop }: { stop: Stop }) {
  const { message } = useTexts();
  const at = stop === 'done' ? WELCOME_STEPS.length : WELCOME_STEPS.indexOf(stop);
  return (
    <ol class="progress" aria-label={message('welcome_steps')}>
      {WELCOME_STEPS.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined} class={index < at ? 'past' : ''}>
          <span class="unseen">{message('welcome_progress', [`${index + 1}`])}: </span>
          {message(`welcome_step_${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** Not "all set" where something was left out. */
function doneTitle({ skipped }: Kept): string {
  if (skipped.length === 0) return 'welcome_done_title';
  return skipped.length < WELCOME_STEPS.length ? 'welcome_done_partly' : 'welcome_done_nothing';
}

/** What was left out, and what holds in its stead. */
function Done({ kept, view, again }: { kept: Kept; view: OptionsView; again: () => void }) {
  const { message } = useTexts();
  const missing = view.sites.filter(({ added, leave }) => !added && leave === 'missing');
  const status = message(`settings_status_${view.settings.status.replace('-', '_')}`);
  const told = [
    ...kept.skipped.map((step) => message(`welcome_left_${step}`, step === 'status' ? [status] : [])),
    ...(view.region === 'id' ? [message('options_region_unchosen')] : []),
    ...(missing.length > 0
      ? [message('options_leave_missing', [`${missing.length}`, missing.map(({ label }) => label).join(', ')])]
      : []),
  ];
  return (
    <>
      {told.length > 0 && (
        <ul class="left-out">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {missing.length === 0 && (
        <p>
          <CheckSign /> {message('welcome_done')}
        </p>
      )}
      <p class="presses">
        <a class="button" href="options.html">
          {message('welcome_to_options')}
        </a>
        <button type="button" class="plain" onClick={again}>
          {message('welcome_again')}
        </button>
      </p>
    </>
  );
}
