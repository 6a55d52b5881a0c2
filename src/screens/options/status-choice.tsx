import { STATUSES, type Status } from '../../vocabulary.ts';
import { useTexts } from '../system/texts.ts';
import { Choices } from './choices.tsx';

interface Props {
  readonly chosen: Status;
  readonly locked: boolean;
  readonly choose: (status: Status) => void;
}

/** Whom the law addresses. */
export function StatusChoice({ chosen, locked, choose }: Props) {
  const { message } = useTexts();
  return (
    <Choices
      name="status"
      legend={message('settings_status')}
      help={message('settings_status_help')}
      options={STATUSES.map((value) => ({ value, label: message(`settings_status_${value.replace('-', '_')}`) }))}
      locked={locked ? message('managed_locked', ['status']) : undefined}
      chosen={chosen}
      choose={choose}
    />
  );
}
