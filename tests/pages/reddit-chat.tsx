/** Reddit's chat: a textarea three roots deep. */

import { isPlainEnter, useComposer } from './composer.ts';
import { FieldBox } from './editors/field-box.tsx';
import { texts } from './reddit-texts.ts';
import { Host } from './shadow-host.tsx';

export function Chat() {
  const composer = useComposer(isPlainEnter);
  const field = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        composer.onClick(event);
      }}
    >
      <FieldBox composer={composer} name="chat" act="message" label={texts.message} attributes={{ name: 'message' }} />
      <button type="submit" aria-label={texts.send} ref={composer.button}>
        <span>➤</span>
      </button>
    </form>
  );
  const room = <Host tag="rs-room" inside={<Host tag="rs-message-composer" inside={field} />} />;
  return <Host tag="rs-app" inside={room} />;
}
