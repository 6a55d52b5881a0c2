interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  /** A note that keeps nothing back. */
  readonly note?: string | undefined;
  readonly type?: 'text' | 'date' | 'number';
  /** Of what is written; Indonesian where nothing is said. */
  readonly lang?: 'id' | 'en';
  /** Several lines. */
  readonly long?: boolean;
  readonly value: string;
  readonly set: (value: string) => void;
}

/** A field with its label, its help, and what is wrong with it, all told to whoever hears the page. */
export function Field({ id, label, help, fault, note, type = 'text', lang = 'id', long = false, value, set }: Props) {
  const common = {
    id,
    value,
    lang,
    autocomplete: 'off',
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-help ${id}-fault`,
  } as const;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {long ? (
        <textarea {...common} rows={2} onInput={(event) => set(event.currentTarget.value)} />
      ) : type === 'date' ? (
        <input {...common} type="date" onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={type === 'number' ? 'numeric' : 'text'}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      <p class={fault ? 'field-fault' : 'field-note'} id={`${id}-fault`} role="status">
        {fault ?? note}
      </p>
    </div>
  );
}
