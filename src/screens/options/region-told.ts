import { regionName } from '../../rulebook/region-names.ts';
import type { Message } from '../../vocabulary.ts';

/** Where something holds. @param code Kemendagri code, or `id` for the whole country */
export function regionTold(code: string, message: Message): string {
  if (code === 'id') return message('options_region_all');
  return regionName(code) ?? message('options_region_code', [code]);
}
