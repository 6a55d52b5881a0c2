import { Exceptions } from '../exceptions.tsx';
import type { OptionsProps } from '../options.tsx';

export function ExceptionsSection({ view, actions }: OptionsProps) {
  return (
    <Exceptions
      exceptions={view.settings.exceptions}
      remove={actions.removeException}
      restore={actions.restoreException}
    />
  );
}
