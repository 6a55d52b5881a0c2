/** The texts of this page alone, parted from the others in `wxt.config.ts`. */
declare module '*/messages.json?author' {
  const texts: Readonly<Record<string, { readonly message: string }>>;
  export default texts;
}
