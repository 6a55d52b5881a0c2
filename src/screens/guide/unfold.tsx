import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenActions } from '../model/actions.ts';
import type { ScreenModel } from '../model/views.ts';
import { ArrowSign } from '../system/signs.tsx';

type Room = FunctionComponent<{ model: ScreenModel; actions: ScreenActions }>;

interface Props {
  /** Where a link on the page leads: it opens the room. */
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<Room>;
  readonly model: ScreenModel;
  readonly actions: ScreenActions;
}

/** A room that is loaded and built when it is first opened, by its title or by a link to it. */
export function Unfold({ id, title, load, model, actions }: Props) {
  // In a box, as a function in a state would be called.
  const [room, setRoom] = useState<{ readonly Room: Room }>();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const follow = () => {
      if (location.hash === `#${id}` && details.current) details.current.open = true;
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id]);
  return (
    <details class="fold" id={id} ref={details} onToggle={() => !room && load().then((Room) => setRoom({ Room }))}>
      <summary>
        <ArrowSign />
        {title}
      </summary>
      {room && <room.Room model={model} actions={actions} />}
    </details>
  );
}
