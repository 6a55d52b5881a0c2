import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RULES, STATUSES } from '../vocabulary.ts';
import { LANGUAGES } from './i18n.ts';

const KEY = 'settings';

/** What the person declared to be no violation: this rule in this normalised wording. */
const exception = z.object({ rule: z.enum(RULES), wording: z.string(), since: z.iso.datetime() });

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
  /** Ids of the sites on which the person paused Jeda. */
  paused: z._default(z.array(z.string()), () => []),
  exceptions: z._default(z.array(exception), () => []),
});

export type Settings = z.infer<typeof schema>;

export const DEFAULT_SETTINGS: Settings = schema.parse({});

/** What is stored, each broken or missing part replaced by its default. */
export function parseSettings(stored: unknown): Settings {
  const whole = schema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  const parts = Object.entries(record.success ? record.data : {}).map(([name, value]) => [name, soundPart(value)]);
  return schema.parse(
    Object.fromEntries(parts.filter(([name, value]) => schema.safeParse({ [`${name}`]: value }).success)),
  );
}

/** Of a list of exceptions those that still can be read: one with a rule of old must not take the others with it. */
function soundPart(value: unknown): unknown {
  const list = z.array(z.unknown()).safeParse(value);
  if (!list.success || !list.data.some((one) => exception.safeParse(one).success)) return value;
  return list.data.filter((one) => exception.safeParse(one).success);
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
