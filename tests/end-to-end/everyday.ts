import { trainingFiles } from '../bench/texts.ts';

/** Innocent text of every day, of so many UTF-16 units. */
export function everyday(size: number): string {
  const files = trainingFiles().filter(({ file }) => file.startsWith('everyday'));
  const texts = files.flatMap((file) => file.texts.filter(({ why }) => why === 'nonpolitik'));
  return texts
    .map(({ text }) => text)
    .join('\n')
    .slice(0, size);
}
