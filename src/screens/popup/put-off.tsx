import type { ScreenActions } from '../model/actions.ts';
import type { WelcomeStep } from '../model/views.ts';
import { ArrowSign } from '../system/signs.tsx';
import { useTexts } from '../system/texts.ts';

/** What was put off in the welcome, each a press away. */
export function PutOff({ steps, open }: { steps: readonly WelcomeStep[]; open: ScreenActions['open'] }) {
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
    </section>
  );
}
