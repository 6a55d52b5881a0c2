/**
 * Drafts with everyday ones around them in one paragraph: people tell of their day and take a side in its last sentence. No text
 * of its own: who is joined to whom follows from the drafts' ids.
 */
import { hashOf } from '../features/numbers.ts';
import { foldOf } from './cross-validate.ts';
import type { ReadParts, Sample } from './samples.ts';

/** UTF-16 code units: with others around it, it should still be one passage or two. */
const LONGEST = 160;
/** One in so many is joined. */
const EVERY = { langgar: 10, aman: 11 } as const;

const isShort = ({ draft: { text } }: Sample) => text.length <= LONGEST && !text.includes('\n');
const isCompany = (sample: Sample) =>
  isShort(sample) && (sample.draft.why === 'nonpolitik' || sample.draft.why === 'kebijakan');
const closed = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
/** Who is joined must stand on the same side of a cross-validation. */
const placeOf = ({ file, group }: Sample) => `${file}:${foldOf(group)}`;

/** The joined drafts of these: each has the label, the rules and the group of the one that is told of. */
export function surrounded(samples: readonly Sample[], read: ReadParts): Sample[] {
  const company = new Map<string, Sample[]>();
  for (const sample of samples.filter(isCompany)) {
    const place = placeOf(sample);
    const others = company.get(place);
    if (others) others.push(sample);
    else company.set(place, [sample]);
  }
  return samples.flatMap((sample): Sample[] => {
    const { label, id } = sample.draft;
    if (label === 'waspada' || !isShort(sample)) return [];
    const chance = hashOf(`${sample.file}:${id}`);
    const others = company.get(placeOf(sample)) ?? [];
    if (chance % EVERY[label] !== 0 || others.length < 2) return [];
    const first = others[chance % others.length];
    const second = others[(chance >>> 8) % others.length];
    if (!first || !second || first === sample || second === sample) return [];
    const [own, before, after] = [sample, first, second].map(({ draft }) => closed(draft.text));
    const orders = [
      [own, before],
      [before, own],
      [before, own, after],
      [before, after, own],
      [own, before, after],
    ];
    const text = (orders[(chance >>> 16) % orders.length] ?? []).join(' ');
    return [{ ...sample, draft: { ...sample.draft, text }, parts: read(text), joined: true }];
  });
}
