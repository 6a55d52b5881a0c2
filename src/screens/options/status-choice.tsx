import { STATUSES, type Status } from '../../vocabulary.ts';
import { useTexts } from '../system/texts.ts';
import { Choices } from './choices.tsx';

/** Whom the law addresses. */
export function StatusChoice({ chosen, choose }: { chosen: Status; choose: (status: Status) => void }) {
  const { message } = useTexts();
  return (
    <Choices
      name="status"
      legend={message('settings_status')}
      help={message('settings_status_help')}
      options={STATUSES.map((value) => ({ value, label: message(`settings_status_${value.replace('-', '_')}`) }))}
      chosen={chosen}
      choose={choose}
    />
  );
}
