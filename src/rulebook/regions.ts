/** Whether a rule for `outer` holds in `inner`: `id` holds everywhere, `36` holds in `36.74`. Kemendagri codes. */
export function covers(outer: string, inner: string): boolean {
  return outer === 'id' || outer === inner || inner.startsWith(`${outer}.`);
}
