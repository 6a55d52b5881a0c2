import type { Message } from '../../vocabulary.ts';

/** Where something holds. @param code Kemendagri code, or `id` for the whole country */
export function regionTold(code: string, message: Message): string {
  return code === 'id' ? message('options_region_all') : message('options_region_code', [code]);
}
