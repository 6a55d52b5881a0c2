import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenActions, ScreenModel } from '../model/views.ts';
import { ArrowSign } from '../system/signs.tsx';

type Room = FunctionComponent<{ model: ScreenModel; actions: ScreenActions }>;

interface Props {
  readonly title: string;
  readonly load: () => Promise<Room>;
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
}

/** A room that is loaded and built when it is first opened. */
export function Unfold({ title, load, model, actions }: Props) {
  // In a box, as a function in a state would be called.
  const [room, setRoom] = useState<{ readonly Room: Room }>();
  return (
    <details class="fold" onToggle={() => !room && load().then((Room) => setRoom({ Room }))}>
      <summary>
        <ArrowSign />
        {title}
      </summary>
      {room && <room.Room model={model} actions={actions} />}
    </details>
  );
}
