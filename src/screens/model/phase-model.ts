import type { CurrentPhase } from '../../rulebook/index.ts';
import type { LocalText, Message } from '../../vocabulary.ts';
import { dayOf } from '../system/dates.ts';
import type { ScreenModel } from './views.ts';

interface Reader {
  readonly message: Message;
  readonly language: 'id' | 'en';
  local(text: LocalText): string;
}

/** "Masa kampanye" and which elections are in which phase, until when. */
export function phaseModel({ phase, active }: CurrentPhase, reader: Reader): ScreenModel['phase'] {
  const { message, local } = reader;
  const label = message(`popup_phase_${phase.replace('-', '_')}`);
  if (active.length === 0) return { label, detail: message('popup_phase_outside_detail') };
  const told = active
    .filter((it) => it.phase === phase)
    .map(({ election, until }) => {
      const title = local(election.title);
      return until ? message('popup_phase_until', [title, dayOf(until, reader)]) : `${title}.`;
    });
  return { label, detail: told.join(' ') };
}
