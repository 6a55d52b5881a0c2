import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}

/** A part of the circular. Its title takes the focus when an entry of it is gone. */
export function Part({ id, title, help, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {help && <p class="help">{help}</p>}
      {children}
    </section>
  );
}
