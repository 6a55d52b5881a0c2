import type { ScreenActions } from '../model/actions.ts';
import type { LastWarning, SummaryModel } from '../model/views.ts';
import { type LatePart, Later } from '../system/later.tsx';
import { Managed } from '../system/managed.tsx';
import { useTexts } from '../system/texts.ts';
import { Failures } from './failures.tsx';
import { PutOff } from './put-off.tsx';
import { TabState } from './tab-state.tsx';

const lastWarningPart: LatePart<{ warning: LastWarning }> = {
  load: async () => (await import('./last-warning.tsx')).LastWarning,
};

/** What a person wants to know at a glance: am I covered here, what time is it in the election, what was that warning. */
export function Summary(props: { model: SummaryModel; actions: ScreenActions; toCheck: () => void }) {
  const { message } = useTexts();
  const { tab, managed, failures, skipped, phase, warned, lastWarning } = props.model;
  return (
    <>
      <TabState tab={tab} actions={props.actions} toCheck={props.toCheck} />
      {managed && <Managed managed={managed} more="/options.html#edaran" />}
      {failures.count > 0 && <Failures failures={failures} forget={props.actions.forgetFailures} />}
      {skipped.length > 0 && <PutOff steps={skipped} open={props.actions.open} dismiss={props.actions.dismissPutOff} />}
      <section class="phase" aria-labelledby="phase-title">
        <h2 id="phase-title" class="eyebrow">
          {message('popup_phase')}
        </h2>
        <p class="strong">{phase.label}</p>
        <p>{phase.detail}</p>
      </section>
      {lastWarning && <Later part={lastWarningPart} props={{ warning: lastWarning }} />}
      {!warned && (
        <section class="empty" aria-labelledby="last-title">
          <h2 id="last-title">{message('popup_no_warning')}</h2>
          <p>{message('popup_no_warning_detail')}</p>
        </section>
      )}
      <p class="quiet">{message('popup_privacy')}</p>
    </>
  );
}
