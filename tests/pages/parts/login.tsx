import { act } from '../record.ts';

type Attributes = Readonly<Record<string, string>>;

interface Props {
  readonly label: string;
  readonly form?: Attributes;
  readonly name: Attributes;
  readonly password?: Attributes;
  readonly button?: Attributes;
}

/** What leads to an account: no box of it is ever read. */
export function Login({ label, form, name, password, button }: Props) {
  return (
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        act('login', 'search', event.nativeEvent, event.currentTarget.querySelector('input')?.value);
      }}
    >
      <input type="text" {...name} />
      <input type="password" {...password} />
      <button type="submit" {...button}>
        {label}
      </button>
    </form>
  );
}
