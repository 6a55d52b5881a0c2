import type { GuidanceView } from '../model/views.ts';

/** Words of a question that say nothing about its matter: "Bolehkah saya …?" */
const EMPTY = new Set(
  'apa apakah bagaimana boleh bolehkah bolehnya dan dengan di ke dari itu ini kah kalau bila jika saya aku kami kita untuk yang ya pada oleh tidak may can i my is it the a an to of in on and do am are'.split(
    ' ',
  ),
);

/** What people type, and the word that the guidance uses for it. */
const SAME: Readonly<Record<string, string>> = {
  like: 'suka',
  love: 'suka',
  ngelike: 'suka',
  upload: 'unggah',
  posting: 'unggah',
  post: 'unggah',
  share: 'bagi',
  repost: 'bagi',
  retweet: 'bagi',
  forward: 'terus',
  komen: 'komentar',
  follow: 'ikuti',
  caleg: 'calon',
  paslon: 'calon',
  kandidat: 'calon',
  selfie: 'foto',
  swafoto: 'foto',
  nyoblos: 'pilih',
  coblos: 'pilih',
  istri: 'pasangan',
  suami: 'pasangan',
  hoax: 'hoaks',
  kaos: 'atribut',
};

/** Points of guidance that have all words of the question, the best first; if none has all, those that have most of them. */
export function findGuidance(points: readonly GuidanceView[], question: string): GuidanceView[] {
  const terms = wordsOf(question).filter((word) => !EMPTY.has(word));
  if (terms.length === 0) return [...points];
  const ranked = points
    .map((point) => ({ point, hits: hitsIn(point, terms) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  const best = ranked[0]?.hits ?? 0;
  return ranked.filter(({ hits }) => hits === best).map(({ point }) => point);
}

function hitsIn(point: GuidanceView, terms: readonly string[]): number {
  const law = point.law.flatMap(({ label, gist }) => [label, gist]);
  const text = [point.text, point.why, point.example, ...law].join(' ');
  const words = wordsOf(text);
  return terms.filter((term) => forms(term).some((form) => words.some((word) => matches(word, form)))).length;
}

/** A short form must be the word or begin it: "wa" is not in "warga negara" by chance of its middle. */
function matches(word: string, form: string): boolean {
  return form.length < 4 ? word === form : word.includes(form);
}

/** The word, what it stands for, and what is left without its most usual Indonesian affixes. */
function forms(word: string): string[] {
  const bare = word.replace(/(kah|nya|lah)$/, '');
  const root = bare.replace(/^(menge|meng|mem|men|me|di|ber|ter)/, '').replace(/(kan|an|i)$/, '');
  const own = [word, bare, root].filter((form) => form === word || form.length >= 4);
  return [...new Set([...own, ...own.flatMap((form) => SAME[form] ?? [])])];
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
