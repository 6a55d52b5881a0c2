import { useState } from 'preact/hooks';
import { useTexts } from '../system/texts.ts';
import { hostOf } from './host-of.ts';

interface Props {
  readonly hosts: readonly string[];
  readonly add: (host: string) => void;
}

/** A page that Jeda does not know: the browser is asked for this one host. */
export function AddHost({ hosts, add }: Props) {
  const { message } = useTexts();
  const [fault, setFault] = useState<string>();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const field = event.currentTarget.elements.namedItem('host');
    if (!(field instanceof HTMLInputElement)) return;
    const host = hostOf(field.value);
    const wrong = host === undefined ? 'options_host_fault' : hosts.includes(host) ? 'options_host_known' : undefined;
    setFault(wrong && message(wrong));
    if (wrong || !host) {
      field.focus();
      return;
    }
    add(host);
    field.value = '';
  }

  return (
    <form class="add-host" onSubmit={submit}>
      <label class="field-label" for="host">
        {message('options_host')}
      </label>
      <p class="help" id="host-help">
        {message('options_host_help')}
      </p>
      <div class="row-of-two">
        <input
          id="host"
          name="host"
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="forum.contoh.go.id"
          aria-describedby="host-help host-fault"
          aria-invalid={fault !== undefined}
        />
        <button type="submit" class="plain">
          {message('options_host_add')}
        </button>
      </div>
      <p class="field-fault" id="host-fault" role="status">
        {fault}
      </p>
    </form>
  );
}
