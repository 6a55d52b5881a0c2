import { useState } from 'react';
import { act, type SentAct } from '../record.ts';

/** A control that does something and then takes it back: liked, followed, joined. */
export interface Toggle {
  readonly done: boolean;
  press(event: { nativeEvent: Event }): void;
  /** Does it, and never takes it back: a double click on a photo. */
  set(event: { nativeEvent: Event }): void;
}

/** Taking it back is recorded too, under `un` and the name. */
export function useToggle(name: string, kind: SentAct): Toggle {
  const [done, setDone] = useState(false);
  const turn = (to: boolean, { nativeEvent }: { nativeEvent: Event }) => {
    if (act(to ? name : `un${name}`, kind, nativeEvent)) setDone(to);
  };
  return {
    done,
    press: (event) => turn(!done, event),
    set: (event) => {
      if (!done) turn(true, event);
    },
  };
}
