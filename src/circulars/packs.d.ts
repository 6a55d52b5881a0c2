/** A shipped pack without its words; `wxt.config.ts` makes it. */
declare module '*.json?bones' {
  const pack: unknown;
  export default pack;
}
