/** A part of the texts; `wxt.config.ts` makes it. */
declare module '*/messages.json?of=settings' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}

declare module '*/messages.json?of=late' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}

declare module '*/messages.json?of=author' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}
