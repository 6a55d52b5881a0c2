/** The one schema of a pack. Data from outside passes here once, at the edge; everybody else imports only the types. */
import * as z from 'zod/mini';
import { ACTS, RULES } from '../vocabulary.ts';
import { LAYERS } from './layers.ts';
import { election, party } from './schema-elections.ts';
import { cautious, certainty, day, id, isCautious, link, localText, region, statuses, text } from './schema-parts.ts';

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
    sources: z.array(id).check(z.minLength(1)),
    /** What has to be said next to it: disputed, under review, changed since. */
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));

const position = z.strictObject({ who: text, says: localText, sources: z.array(id) });

/** `stage`: which stage of the candidate's road the sanction belongs to; `any` holds at all times. */
const sanction = z
  .strictObject({
    id,
    stage: z.enum(['prospective', 'candidate', 'any']),
    kind: z.enum(['ethics', 'discipline', 'dismissal', 'criminal']),
    statuses,
    text: localText,
    law: z.array(id).check(z.minLength(1)),
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
    acts: z.array(z.enum(ACTS)).check(z.minLength(1)),
    law: z.array(id).check(z.minLength(1)),
    sanctions: z.array(id).check(z.minLength(1)),
    certainty,
    caution: z.optional(localText),
    disputed: z.optional(z.array(position)),
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
    law: z.array(id),
    sources: z.array(id),
    certainty,
    caution: z.optional(localText),
    disputed: z.optional(z.array(position)),
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
    certainty,
    caution: z.optional(localText),
  })
  .check(z.refine(isCautious, cautious));

/** What the person declared to be no violation: this rule in this normalised wording. */
const exception = z.strictObject({ rule: z.enum(RULES), wording: text, since: z.iso.datetime() });

export const packSchema = z.strictObject({
  format: z.literal(1),
  id,
  layer: z.enum(LAYERS),
  title: localText,
  issuer: text,
  region: z.optional(region),
  /** State of the law that this pack tells. */
  asOf: day,
  sources: z.array(source),
  law: z.array(legalReference),
  sanctions: z.array(sanction),
  rules: z.array(rule),
  guidance: z.array(guidancePoint),
  checklist: z.optional(z.array(checkStep)),
  parties: z.array(party),
  elections: z.array(election),
  contacts: z.array(contact),
  exceptions: z.array(exception),
});

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
