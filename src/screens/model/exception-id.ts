import type { Exception } from '../../rulebook/index.ts';

/** Names an exception to the callbacks of the screen: no two exceptions say the same. */
export function exceptionId({ rule, wording }: Pick<Exception, 'rule' | 'wording'>): string {
  return `${rule} ${wording}`;
}
