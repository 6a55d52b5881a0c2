import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ACTS, RULES, STATUSES } from '../vocabulary.ts';
import { LANGUAGES } from './i18n.ts';

const KEY = 'settings';

/** What the person declared to be no violation: this rule in this normalised wording. */
const exception = z.object({ rule: z.enum(RULES), wording: z.string(), since: z.iso.datetime() });

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

const schema = z.object({
  /** Whom the law addresses: decides which sanctions are shown. */
  status: z._default(z.enum(STATUSES), 'pns'),
  /** Kemendagri code of the region whose circular applies. */
  region: z._default(z.string(), '36.74'),
  /** From which level on a press is held back. */
  hold: z._default(z.enum(['langgar', 'waspada']), 'langgar'),
  /** Strict: the dialog opens already while composing. */
  whileComposing: z._default(z.boolean(), false),
  /** Left out: as the browser's languages say. */
  language: z.optional(z.enum(LANGUAGES)),
  pauses: z._default(z.array(pause), () => []),
  /** Host names of pages that the person added. */
  hosts: z._default(z.array(hostSchema), () => []),
  exceptions: z._default(z.array(exception), () => []),
});

export type Settings = z.infer<typeof schema>;

export const DEFAULT_SETTINGS: Settings = schema.parse({});

/** What is stored, each broken or missing part replaced by its default. */
export function parseSettings(stored: unknown): Settings {
  const whole = schema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  const parts = Object.entries(record.success ? record.data : {}).map(([name, value]) => [
    name,
    soundPart(name, value),
  ]);
  return schema.parse(
    Object.fromEntries(parts.filter(([name, value]) => schema.safeParse({ [`${name}`]: value }).success)),
  );
}

const ENTRIES: Readonly<Record<string, z.ZodMiniType>> = { exceptions: exception, pauses: pause, hosts: hostSchema };

/** Of a list those entries that still can be read: an exception with a rule of old must not take the others with it. */
function soundPart(name: string, value: unknown): unknown {
  const entry = ENTRIES[name];
  const list = z.array(z.unknown()).safeParse(value);
  if (!entry || !list.success) return value;
  return list.data.filter((one) => entry.safeParse(one).success);
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings, keeps the others. Returns what is stored now. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back at every change, from any tab, until the signal ends. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
