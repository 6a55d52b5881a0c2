import type { ScreenActions } from '../model/actions.ts';
import type { WelcomeStep } from '../model/views.ts';
import { ArrowSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

interface Props {
  readonly steps: readonly WelcomeStep[];
  readonly open: ScreenActions['open'];
  readonly dismiss: () => void;
}

/** What was put off in the welcome, each a press away, until the person is done with it. */
export function PutOff({ steps, open, dismiss }: Props) {
  const { message } = useTexts();
  return (
    <section class="put-off" aria-labelledby="put-off-title">
      <h2 id="put-off-title" class="eyebrow">
        {message('popup_put_off')}
      </h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <button type="button" class="quiet-press" onClick={() => open('welcome', step)}>
              {message(`popup_put_off_${step}`)}
              <ArrowSign />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="plain small"
        onClick={({ currentTarget }) => {
          // The button goes with the section: whoever walks by keys goes on from the panel.
          currentTarget.closest<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
          dismiss();
        }}
      >
        {message('popup_put_off_dismiss')}
      </button>
    </section>
  );
}
