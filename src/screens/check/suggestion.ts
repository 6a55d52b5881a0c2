import type { Message, Verdict } from '../../vocabulary.ts';
import { markedWords } from '../system/segments.ts';

/** A verdict in one line, as the address bar shows it: how it stands, and in which words. */
export function suggestionOf({ level, findings }: Verdict, text: string, message: Message): string {
  const words = markedWords(
    text,
    findings.flatMap(({ spans }) => spans),
  );
  const told = message(`check_verdict_${level}`);
  return words.length === 0 ? told : message('menu_verdict', [told, words.map(({ word }) => `“${word}”`).join(', ')]);
}
