/** Who stands, under which number, for which parties, and when: the part of a pack that changes with every election. */
import * as z from 'zod/mini';
import { PHASES } from '../vocabulary.ts';
import {
  called,
  cautious,
  certainty,
  day,
  id,
  isCautious,
  localText,
  references,
  region,
  regionLike,
  text,
  wordOrCertainty,
} from './schema-parts.ts';

/** As it stands on the ballot. */
const ballotNumber = z.int().check(z.positive(), z.maximum(999));

/** Ways to call a contestant, of each kind: the best known has some ten. A sea of them would drown the words of the law. */
const NAMES_AT_MOST = 60;
/** A ballot for a legislature bears some hundreds. */
const CONTESTANTS_AT_MOST = 2_000;
const PHASES_AT_MOST = 40;

const shortly = (one: typeof text) => one.check(z.maxLength(200));
const severalOf = (one: typeof text) => z.array(shortly(one)).check(z.maxLength(NAMES_AT_MOST));

const contestantCalled = (one: typeof text) => {
  const calls = severalOf(one);
  return z.strictObject({
    /** Left out as long as the numbers are not drawn. */
    number: z.optional(ballotNumber),
    /** Full names of head and deputy. */
    names: z.array(shortly(one)).check(z.minLength(1), z.maxLength(NAMES_AT_MOST)),
    /** Never an insult: insults belong to the lexicon of the classifier. */
    nicknames: calls,
    /** Slogans that point at this contestant by themselves. */
    slogans: calls,
    /** Slogans that are also everyday words ("lanjutkan", "oke gas"): alone they say nothing. */
    everyday: z.optional(calls),
    hashtags: calls,
    parties: references,
  });
};

export const contestant = contestantCalled(called);

/** Local days, both inclusive. Without `from` it reaches back without end, without `to` forward. */
const phase = z.strictObject({ phase: z.enum(PHASES), from: z.optional(day), to: z.optional(day) });

const inOrder = (phases: z.infer<typeof phase>[]) => {
  const days = phases.flatMap((it) => [it.from ?? '', it.to ?? '9999-12-31']);
  return days.every((it, index) => {
    const before = days[index - 1] ?? '';
    return index % 2 === 1 || index === 0 ? before <= it : before < it;
  });
};

const electionIn = (place: typeof region, sides: typeof contestant) =>
  z
    .strictObject({
      id,
      title: localText,
      office: z.enum(['president', 'governor', 'regent', 'mayor', 'legislative']),
      region: place,
      voteDay: day,
      phases: z.array(phase).check(z.maxLength(PHASES_AT_MOST), z.refine(inOrder, { error: 'phase-order' })),
      contestants: z.array(sides).check(z.maxLength(CONTESTANTS_AT_MOST)),
      certainty: wordOrCertainty,
      caution: z.optional(localText),
      sources: references,
    })
    .check(z.refine(isCautious, cautious));

export const election = electionIn(region, contestant);

/** One that the person keeps: written when a code that no region has, or a pattern for a name, was still taken, it must not be lost. */
export const keptElection = electionIn(regionLike, contestantCalled(text));

export const party = z
  .strictObject({
    id,
    number: ballotNumber,
    abbreviation: text,
    name: text,
    nicknames: severalOf(called),
    certainty,
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));
