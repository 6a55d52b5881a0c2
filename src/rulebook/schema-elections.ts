/** Who stands, under which number, for which parties, and when: the part of a pack that changes with every election. */
import * as z from 'zod/mini';
import { PHASES } from '../vocabulary.ts';
import { cautious, certainty, day, id, isCautious, localText, region, text, wordOrCertainty } from './schema-parts.ts';

/** As it stands on the ballot. */
const ballotNumber = z.int().check(z.positive(), z.maximum(999));

export const contestant = z.strictObject({
  /** Left out as long as the numbers are not drawn. */
  number: z.optional(ballotNumber),
  /** Full names of head and deputy. */
  names: z.array(text).check(z.minLength(1)),
  /** Never an insult: insults belong to the lexicon of the classifier. */
  nicknames: z.array(text),
  /** Slogans that point at this contestant by themselves. */
  slogans: z.array(text),
  /** Slogans that are also everyday words ("lanjutkan", "oke gas"): alone they say nothing. */
  everyday: z.optional(z.array(text)),
  hashtags: z.array(text),
  parties: z.array(id),
});

/** Local days, both inclusive. Without `from` it reaches back without end, without `to` forward. */
const phase = z.strictObject({ phase: z.enum(PHASES), from: z.optional(day), to: z.optional(day) });

const inOrder = (phases: z.infer<typeof phase>[]) => {
  const days = phases.flatMap((it) => [it.from ?? '', it.to ?? '9999-12-31']);
  return days.every((it, index) => {
    const before = days[index - 1] ?? '';
    return index % 2 === 1 || index === 0 ? before <= it : before < it;
  });
};

export const election = z
  .strictObject({
    id,
    title: localText,
    office: z.enum(['president', 'governor', 'regent', 'mayor', 'legislative']),
    region,
    voteDay: day,
    phases: z.array(phase).check(z.refine(inOrder, { error: 'phase-order' })),
    contestants: z.array(contestant),
    certainty: wordOrCertainty,
    caution: z.optional(localText),
    sources: z.array(id),
  })
  .check(z.refine(isCautious, cautious));

export const party = z
  .strictObject({
    id,
    number: ballotNumber,
    abbreviation: text,
    name: text,
    nicknames: z.array(text),
    certainty,
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));
