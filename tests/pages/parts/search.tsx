/** A search as the sites have it: for the words of a draft as well, and never a draft. */

import { useState } from 'react';
import { act } from '../record.ts';

type Attributes = Readonly<Record<string, string>>;

interface FieldProps {
  readonly label: string;
  /** What the site itself gives its field. */
  readonly field?: Attributes;
}

/** The site hears Enter itself. */
export function SearchField({ label, field }: FieldProps) {
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      {...field}
      onKeyDown={(event) => {
        if (event.key === 'Enter') act('search', 'search', event.nativeEvent, event.currentTarget.value);
      }}
    />
  );
}

/** A form that Enter submits. */
export function SearchForm({ label, field, form = { role: 'search' } }: FieldProps & { readonly form?: Attributes }) {
  const [query, setQuery] = useState('');
  return (
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        act('search', 'search', event.nativeEvent, query);
      }}
    >
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        {...field}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </form>
  );
}
