/** Texts that only some pages show, parted from the others in `wxt.config.ts`. */
declare module '*/messages.json?of=settings' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}
declare module '*/messages.json?of=author' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}
