import { Field } from '../options/field.tsx';
import { RegionBox } from '../options/region-box.tsx';
import { useTexts } from '../system/texts.ts';
import { useEditor } from './editor.ts';

interface Props {
  /** Of the pack: `guidance[0].text.id`. It is the id of the field too, so that a fault leads to it. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly note?: string | undefined;
  readonly type?: 'text' | 'date' | 'number';
  readonly lang?: 'id' | 'en';
  readonly long?: boolean;
  readonly value: string | undefined;
  readonly set: (value: string) => void;
}

/** A field of the pack, with what is wrong at its path. */
export function PathField({ path, value = '', help = '', ...rest }: Props) {
  const { faultAt } = useEditor();
  return <Field id={path} fault={faultAt(path)} help={help} value={value} {...rest} />;
}

/** A place of the pack, by name or code; the whole country may be one. */
export function PathRegion({ path, help, value = '', set }: Pick<Props, 'path' | 'help' | 'value' | 'set'>) {
  const { message } = useTexts();
  const { faultAt } = useEditor();
  return (
    <RegionBox
      id={path}
      label={message('options_own_region')}
      help={help ?? ''}
      fault={faultAt(path)}
      national
      optional
      chosen={value}
      choose={set}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly set: (value: Value) => void;
}

/** One of a few values. */
export function PathChoice<Value extends string>({ path, label, help, values, value, set }: ChoiceProps<Value>) {
  const { faultAt } = useEditor();
  const fault = faultAt(path);
  return (
    <div class="field">
      <label class="field-label" for={path}>
        {label}
      </label>
      <p class="help" id={`${path}-help`}>
        {help}
      </p>
      <select
        id={path}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${path}-help ${path}-fault`}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one.value === currentTarget.value);
          if (chosen) set(chosen.value);
        }}
      >
        {values.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <p class="field-fault" id={`${path}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}

/** Several entries, one a line. What is being typed stays as it is: a line not yet begun is no entry lost. */
export function PathLines({
  value,
  set,
  ...rest
}: Omit<Props, 'value' | 'set' | 'long'> & {
  readonly value: readonly string[];
  readonly set: (lines: string[]) => void;
}) {
  return <PathField {...rest} long value={value.join('\n')} set={(text) => set(text === '' ? [] : text.split('\n'))} />;
}
