/** Where in the form a fault lies, in words: its path says so to a machine. */
import type { Message } from '../../vocabulary.ts';

/** "Kata 1"; the path itself where nothing in the form has a name for it. */
export function placeOf(path: string, message: Message): string {
  const [, list = '', at = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const number = `${Number(at) + 1}`;
  switch (list || path.split('.')[0]) {
    case 'guidance':
      return message('author_point', [number]);
    case 'rules':
      return message('author_rules_at', [number]);
    case 'law':
      return message('author_article_at', [number]);
    case 'sources':
      return message('author_source_at', [number]);
    case 'lexicon':
      return message('author_word_at', [number]);
    case 'contacts':
      return message('author_contact', [number]);
    case 'examples':
      return message('author_example', [number]);
    case 'elections':
      return message('author_election', [number]);
    case 'title':
      return message('author_title');
    case 'issuer':
      return message('author_issuer');
    case 'region':
      return message('options_own_region');
    case 'from':
      return message('author_from');
    case 'to':
      return message('author_to');
    case 'letter':
      return message(path === 'letter.date' ? 'author_letter_date' : 'author_letter_number');
    default:
      return path;
  }
}
