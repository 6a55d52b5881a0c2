/** The match pattern of a host, for a permission and for a script. */
export function originOf(host: string): string {
  return `https://${host}/*`;
}
