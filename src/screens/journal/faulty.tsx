import type { JournalFault } from '../../journal/index.ts';
import type { ScreenActions } from '../model/actions.ts';
import { useTexts } from '../system/texts.ts';
import { useAttempt } from './use-attempt.ts';

interface Props {
  readonly fault: JournalFault;
  /** The entries are there; only the last warning could not be added. */
  readonly isReadable?: boolean;
  readonly actions: ScreenActions['journal'];
}

/** What is wrong with the journal's place, what it means, and what helps. */
export function Faulty({ fault, isReadable = false, actions }: Props) {
  const { message } = useTexts();
  const { attempt, failed } = useAttempt();
  return (
    <div class="notice faulty" role="status">
      <h3>{message(isReadable ? 'journal_faulty_adding' : 'journal_faulty')}</h3>
      <p>
        {message(`journal_fault_${fault}`)} {message('journal_fault_goes_on')}
      </p>
      {failed && <p role="alert">{message('journal_failed')}</p>}
      {fault === 'broken' && (
        <button type="button" class="plain" onClick={() => attempt(actions.startOver())}>
          {message('journal_start_over')}
        </button>
      )}
    </div>
  );
}
