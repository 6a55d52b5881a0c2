/** The shape of what is stored of the person's choices. For our own pages and the background: it brings zod. */
import * as z from 'zod/mini';
import { keptElection } from '../rulebook/schema-elections.ts';
import { isPlain, region } from '../rulebook/schema-parts.ts';
import { ACTS, RULES, STATUSES } from '../vocabulary.ts';
import { LANGUAGES } from './i18n.ts';

/** Changes with the shape; `migrated` leads older ones here. */
export const SETTINGS_VERSION = 2;

const REGION_BEFORE = '36.74';

/** What the person declared to be no violation: this rule in this normalised wording. */
export const exceptionSchema = z.object({ rule: z.enum(RULES), wording: z.string(), since: z.iso.datetime() });

/** What rests: a site, an act, or an act on one site; without `until` until the person says otherwise. */
const pause = z
  .object({
    site: z.exactOptional(z.string()),
    act: z.exactOptional(z.enum(ACTS)),
    until: z.exactOptional(z.iso.datetime()),
  })
  .check(z.refine(({ site, act }) => site !== undefined || act !== undefined));

/** A host name, as a URL has it. */
export const hostSchema = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/));

/** The steps of the first run, in their order. */
export const WELCOME_STEPS = ['status', 'sites', 'practice'] as const;

const welcome = z.object({
  /** Walked through to its end, or left. */
  done: z.boolean(),
  skipped: z.array(z.enum(WELCOME_STEPS)),
});

/** The texts of drafts stay out of the journal unless the person wants them there. */
const journal = z.object({ keepText: z.boolean() });

const parts = {
  /** Whom the law addresses: decides which sanctions are shown. */
  status: z.enum(STATUSES),
  /** Kemendagri code of the region whose circular applies; `id`: none chosen, the national rules alone. */
  region,
  /** Name of the person's office, as they write it; empty where they did not. */
  office: z.string().check(z.trim(), z.maxLength(120)),
  /** From which level on a press is held back. */
  hold: z.enum(['langgar', 'waspada']),
  /** Strict: the dialog opens already while composing. */
  whileComposing: z.boolean(),
  /** Left out: as the browser's languages say. */
  language: z.optional(z.enum(LANGUAGES)),
  pauses: z.array(pause),
  /** Host names of pages that the person added. */
  hosts: z.array(hostSchema),
  exceptions: z.array(exceptionSchema),
  /** Elections that the person wrote down, with their contestants. */
  own: z.array(keptElection),
  welcome,
  journal,
};

/** All of it, nothing besides: what a file of settings has to hold. */
export const wholeSettings = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  ...parts,
  // What somebody else wrote; the person's own words are stored as they typed them.
  office: parts.office.check(isPlain),
});

/** What is stored: a part that is missing has its default. */
export const settingsSchema = z.object({
  version: z._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  status: z._default(parts.status, 'pns'),
  region: z._default(parts.region, 'id'),
  office: z._default(parts.office, ''),
  hold: z._default(parts.hold, 'langgar'),
  whileComposing: z._default(parts.whileComposing, false),
  language: parts.language,
  pauses: z._default(parts.pauses, () => []),
  hosts: z._default(parts.hosts, () => []),
  exceptions: z._default(parts.exceptions, () => []),
  own: z._default(parts.own, () => []),
  welcome: z._default(parts.welcome, () => ({ done: false, skipped: [] })),
  journal: z._default(parts.journal, () => ({ keepText: false })),
});

export type Settings = z.infer<typeof settingsSchema>;

const record = z.record(z.string(), z.unknown());

/** What is stored, each broken or missing part replaced by its default. */
export function parseSettings(stored: unknown): Settings {
  const before = record.safeParse(stored ?? {});
  const raw = before.success ? migrated(before.data, stored !== undefined) : {};
  const whole = settingsSchema.safeParse(raw);
  if (whole.success) return whole.data;
  const parts = Object.entries(raw).map(([name, value]) => [name, soundPart(name, value)]);
  return settingsSchema.parse(
    Object.fromEntries(parts.filter(([name, value]) => settingsSchema.safeParse({ [`${name}`]: value }).success)),
  );
}

/**
 * What to store for a change. Of today's version or an older one: all of it, in the shape of today. What a newer Jeda has
 * stored, before the person went back to this one, may mean something else: of that nothing but the change is touched.
 */
export function withChange(stored: unknown, change: Partial<Settings>): unknown {
  const raw = record.safeParse(stored);
  if (raw.success && isNewer(raw.data)) return { ...raw.data, ...change };
  return { ...parseSettings(stored), ...change };
}

function isNewer({ version }: Record<string, unknown>): boolean {
  return typeof version === 'number' && version > SETTINGS_VERSION;
}

/** Settings of an older version in the shape of today. Nothing stored at all is of no version. */
function migrated(raw: Record<string, unknown>, isStored: boolean): Record<string, unknown> {
  if (!isStored || isNewer(raw)) return raw;
  // Before a person chose a region, it was this one; what was kept without a region was kept by that Jeda, and holds on.
  const placed = { region: REGION_BEFORE, ...raw };
  // Version 1 had no number, and no first run: whoever has settings of it knows Jeda already.
  if (raw.version === undefined) return { welcome: { done: true, skipped: [] }, ...placed, version: SETTINGS_VERSION };
  return placed;
}

const ENTRIES: Readonly<Record<string, z.ZodMiniType>> = {
  exceptions: exceptionSchema,
  pauses: pause,
  hosts: hostSchema,
  own: keptElection,
};

/** Of a list those entries that still can be read: an exception with a rule of old must not take the others with it. */
function soundPart(name: string, value: unknown): unknown {
  const entry = ENTRIES[name];
  const list = z.array(z.unknown()).safeParse(value);
  if (!entry || !list.success) return value;
  return list.data.filter((one) => entry.safeParse(one).success);
}
