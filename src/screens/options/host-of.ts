/** The host of an address as a person writes it, with or without its scheme; undefined where there is none. */
export function hostOf(written: string): string | undefined {
  const text = written.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url?.protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) ? url.hostname : undefined;
}
