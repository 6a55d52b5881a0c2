/** The one schema of a pack. Data from outside passes here once, at the edge; everybody else imports only the types. */
import * as z from 'zod/mini';
import { ACTS, LEVELS, RULES } from '../vocabulary.ts';
import { LAYERS } from './layers.ts';
import { MEANINGS } from './meanings.ts';
import { election, party } from './schema-elections.ts';
import {
  called,
  cautious,
  certainty,
  day,
  id,
  isCautious,
  link,
  localText,
  references,
  region,
  statuses,
  text,
  wordOrCertainty,
} from './schema-parts.ts';

const POSITIONS_AT_MOST = 20;

const source = z.strictObject({ id, title: text, url: z.optional(link), date: z.optional(day) });

/** One article of one instrument. `wording` is a quotation and stays in Indonesian. */
const legalReference = z
  .strictObject({
    id,
    instrument: text,
    article: text,
    gist: localText,
    wording: z.optional(text),
    /** Whom the article addresses; absent: everybody. */
    statuses: z.optional(statuses),
    certainty,
    sources: references.check(z.minLength(1)),
    /** What has to be said next to it: disputed, under review, changed since. */
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));

const position = z.strictObject({ who: text, says: localText, sources: references });
/** Who says otherwise: as many sides as a reader can still weigh. */
const positions = z.array(position).check(z.maxLength(POSITIONS_AT_MOST));

/** `stage`: which stage of the candidate's road the sanction belongs to; `any` holds at all times. */
const sanction = z
  .strictObject({
    id,
    stage: z.enum(['prospective', 'candidate', 'any']),
    kind: z.enum(['ethics', 'discipline', 'dismissal', 'criminal']),
    statuses,
    text: localText,
    law: references.check(z.minLength(1)),
    certainty,
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));

const rule = z
  .strictObject({
    id: z.enum(RULES),
    title: localText,
    reason: localText,
    instead: localText,
    acts: z.array(z.enum(ACTS)).check(z.minLength(1, { error: 'never-off' }), z.maxLength(ACTS.length)),
    law: references.check(z.minLength(1)),
    sanctions: references.check(z.minLength(1)),
    certainty,
    caution: z.optional(localText),
    disputed: z.optional(positions),
  })
  .check(z.refine(isCautious, cautious));

const guidancePoint = z
  .strictObject({
    id,
    kind: z.enum(['boleh', 'abu-abu', 'jangan']),
    text: localText,
    why: z.optional(localText),
    example: z.optional(localText),
    /** Whom the point is for; absent: everybody. */
    statuses: z.optional(statuses),
    law: references,
    sources: references,
    certainty: wordOrCertainty,
    caution: z.optional(localText),
    disputed: z.optional(positions),
  })
  .check(z.refine(isCautious, cautious));

/** One thing to do before a rumour is passed on. Advice of ours, not law. */
const checkStep = z.strictObject({ id, text: localText });

const contact = z
  .strictObject({
    id,
    title: localText,
    url: link,
    purpose: z.enum(['report', 'fact-check', 'info']),
    certainty: wordOrCertainty,
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));

/** What the person declared to be no violation: this rule in this normalised wording. */
const exception = z.strictObject({ rule: z.enum(RULES), wording: text, since: z.iso.datetime() });

/** The letter that the pack carries, as it is numbered and dated. Left out where there is none, or it was not found. */
const letter = z.strictObject({ number: text, date: day, about: z.optional(localText), url: z.optional(link) });

/** A draft with what has to be said of it. Travels in the pack, and is judged again wherever the pack arrives. */
const example = z
  .strictObject({
    text,
    quoted: z.optional(text),
    act: z.optional(z.enum(ACTS)),
    expected: z.enum(LEVELS),
    /** The rule that has to be among the findings. */
    rule: z.optional(z.enum(RULES)),
  })
  .check(
    z.refine((it) => it.expected !== 'aman' || it.rule === undefined, { error: 'aman-has-no-rule', path: ['rule'] }),
  );

/**
 * A word of this election or place: a name of a `side`, its `slogan`, its `symbol` put into words, or a `harmless` phrase that
 * holds one of the others and means nobody. Words as they are written; never a pattern.
 */
const lexiconWord = z.strictObject({
  word: called.check(z.maxLength(60)),
  means: z.enum(MEANINGS),
  /** Why it means that; for whoever reads the pack. */
  note: z.optional(localText),
});

const WORDS_AT_MOST = 300;
const LISTS_AT_MOST = 2000;
const list = <Entry extends z.ZodMiniType>(entry: Entry) => z.array(entry).check(z.maxLength(LISTS_AT_MOST));

/** The form that this Jeda reads. */
export const FORMAT = 1;

export const packSchema = z
  .strictObject({
    /** For editors: where the JSON Schema of a pack lies. Not read. */
    $schema: z.optional(z.string().check(z.maxLength(200))),
    format: z.literal(FORMAT),
    id,
    /** Counts up with each edition; an older one never replaces a newer one. */
    version: z.optional(z.int().check(z.positive(), z.maximum(1_000_000))),
    letter: z.optional(letter),
    /** Local days, both inclusive, on which the pack holds; left out: without beginning, without end. */
    from: z.optional(day),
    to: z.optional(day),
    layer: z.enum(LAYERS),
    title: localText,
    issuer: text,
    region: z.optional(region),
    /** State of the law that this pack tells. */
    asOf: day,
    sources: list(source),
    law: list(legalReference),
    sanctions: list(sanction),
    rules: list(rule),
    guidance: list(guidancePoint),
    checklist: z.optional(list(checkStep)),
    parties: list(party),
    elections: list(election),
    contacts: list(contact),
    exceptions: list(exception),
    lexicon: z.optional(z.array(lexiconWord).check(z.maxLength(WORDS_AT_MOST))),
    examples: z.optional(list(example)),
  })
  .check(
    z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      error: 'ends-before',
      path: ['to'],
    }),
  );

export type Pack = z.infer<typeof packSchema>;
export type Source = z.infer<typeof source>;
export type LegalReference = z.infer<typeof legalReference>;
export type Sanction = z.infer<typeof sanction>;
export type Rule = z.infer<typeof rule>;
export type GuidancePoint = z.infer<typeof guidancePoint>;
export type CheckStep = z.infer<typeof checkStep>;
export type Election = z.infer<typeof election>;
export type Party = z.infer<typeof party>;
export type Contact = z.infer<typeof contact>;
export type Exception = z.infer<typeof exception>;
export type LexiconWord = z.infer<typeof lexiconWord>;
export type Example = z.infer<typeof example>;
