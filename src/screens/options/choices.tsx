interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
  /** Of the label, where it is not that of the screen. */
  readonly lang?: 'id' | 'en';
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly help?: string;
  readonly options: readonly Option<Value>[];
  /** Why it is not the person's to choose; absent: it is. */
  readonly locked?: string | undefined;
  readonly chosen: Value | undefined;
  readonly choose: (value: Value) => void;
}

/** One of several, kept at once. */
export function Choices<Value extends string>({ name, legend, help, locked, options, chosen, choose }: Props<Value>) {
  return (
    <fieldset class="choices" disabled={locked !== undefined}>
      <legend>{legend}</legend>
      {help && <p class="help">{help}</p>}
      {locked && <p class="locked">{locked}</p>}
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input type="radio" name={name} checked={option.value === chosen} onChange={() => choose(option.value)} />
          <span lang={option.lang}>
            {option.label}
            {option.help && <span class="help">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
