/** The one schema of a pack. Data from outside passes here once, at the edge. */
import * as z from 'zod/mini';
import { ACTS, PHASES, RULES, STATUSES } from '../vocabulary.ts';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
const day = z.iso.date();
const link = z.url({ protocol: /^https$/ });

const localText = z.strictObject({ id: text, en: z.optional(text) });

/**
 * How sure a statement is. `verbatim`: statute read word for word; `near`: quoted by an authority, a court or the press;
 * `press`: paraphrase; `own`: general knowledge or inference. Only the first two are shown without a caution.
 */
const certainty = z.enum(['verbatim', 'near', 'press', 'own']);

const source = z.strictObject({ id, title: text, url: z.optional(link), date: z.optional(day) });

/** One article of one instrument. `wording` is a quotation and stays in Indonesian. */
const legalReference = z.strictObject({
  id,
  instrument: text,
  article: text,
  gist: localText,
  wording: z.optional(text),
  certainty,
  sources: z.array(id),
  /** What has to be said next to it: disputed, under review, changed since. */
  caution: z.optional(localText),
});

const position = z.strictObject({ who: text, says: localText, sources: z.array(id) });

/** `stage`: which stage of the candidate's road the sanction belongs to; `any` holds at all times. */
const sanction = z.strictObject({
  id,
  stage: z.enum(['prospective', 'candidate', 'any']),
  kind: z.enum(['ethics', 'discipline', 'dismissal', 'criminal']),
  statuses: z.array(z.enum(STATUSES)).check(z.minLength(1)),
  text: localText,
  law: z.array(id).check(z.minLength(1)),
  certainty,
  caution: z.optional(localText),
});

const rule = z.strictObject({
  id: z.enum(RULES),
  title: localText,
  reason: localText,
  instead: localText,
  acts: z.array(z.enum(ACTS)).check(z.minLength(1)),
  law: z.array(id).check(z.minLength(1)),
  sanctions: z.array(id).check(z.minLength(1)),
  certainty,
  disputed: z.optional(z.array(position)),
});

const guidancePoint = z.strictObject({
  id,
  kind: z.enum(['boleh', 'abu-abu', 'jangan']),
  text: localText,
  why: z.optional(localText),
  example: z.optional(localText),
  statuses: z.optional(z.array(z.enum(STATUSES))),
  law: z.array(id),
  sources: z.array(id),
  certainty,
  disputed: z.optional(z.array(position)),
});

const contestant = z.strictObject({
  number: z.int().check(z.positive()),
  /** Full names of head and deputy. */
  names: z.array(text).check(z.minLength(1)),
  nicknames: z.array(text),
  slogans: z.array(text),
  hashtags: z.array(text),
  parties: z.array(id),
});

const phase = z.strictObject({ phase: z.enum(PHASES), from: day, to: day });

const election = z.strictObject({
  id,
  title: localText,
  office: z.enum(['president', 'governor', 'regent', 'mayor', 'legislative']),
  /** Kemendagri code of the region, or `id` for the whole country. */
  region: z.string(),
  voteDay: day,
  phases: z.array(phase),
  contestants: z.array(contestant),
  certainty,
  sources: z.array(id),
});

const party = z.strictObject({
  id,
  number: z.int().check(z.positive()),
  abbreviation: text,
  name: text,
  nicknames: z.array(text),
  certainty,
});

const contact = z.strictObject({ id, title: localText, url: link, certainty, caution: z.optional(localText) });

/** What the person declared to be no violation: this rule in this normalised wording. */
const exception = z.strictObject({ rule: z.enum(RULES), wording: text, since: z.iso.datetime() });

export const LAYERS = ['national', 'oversight', 'region', 'office', 'personal'] as const;

export const packSchema = z.strictObject({
  format: z.literal(1),
  id,
  layer: z.enum(LAYERS),
  title: localText,
  issuer: text,
  region: z.optional(z.string()),
  /** State of the law that this pack tells. */
  asOf: day,
  sources: z.array(source),
  law: z.array(legalReference),
  sanctions: z.array(sanction),
  rules: z.array(rule),
  guidance: z.array(guidancePoint),
  parties: z.array(party),
  elections: z.array(election),
  contacts: z.array(contact),
  exceptions: z.array(exception),
});

export type Pack = z.infer<typeof packSchema>;
export type Layer = (typeof LAYERS)[number];
export type Source = z.infer<typeof source>;
export type LegalReference = z.infer<typeof legalReference>;
export type Sanction = z.infer<typeof sanction>;
export type Rule = z.infer<typeof rule>;
export type GuidancePoint = z.infer<typeof guidancePoint>;
export type Contestant = z.infer<typeof contestant>;
export type Election = z.infer<typeof election>;
export type Party = z.infer<typeof party>;
export type Contact = z.infer<typeof contact>;
export type Exception = z.infer<typeof exception>;
