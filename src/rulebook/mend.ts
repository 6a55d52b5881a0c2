/** What to do about a pack that does not fit among others. As data: the script in the pages merges packs and never shows it. */
import mends from '../../assets/mends.json' with { type: 'json' };
import type { LocalText } from '../vocabulary.ts';

/** @param values of $1, $2 … in the text. */
export function mendOf(of: keyof typeof mends, ...values: readonly string[]): LocalText {
  const filled = (text: string) => text.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  const { id, en } = mends[of];
  return { id: filled(id), en: filled(en) };
}
