/** What the parts of the extension say to each other. None of it leaves the browser. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ACTS, RULES } from '../vocabulary.ts';
import { isStage } from './failures.ts';
import { exceptionSchema, hostSchema } from './settings-schema.ts';

const span = z.object({ start: z.int(), end: z.int() });

const finding = z.object({
  rule: z.enum(RULES),
  level: z.enum(['waspada', 'langgar']),
  spans: z.readonly(z.tuple([span], span)),
  because: z.string(),
  stance: z.optional(span),
  side: z.optional(span),
  wording: z.string(),
});

/** What the person did with a warning. `warned`: not yet decided, or the page was left. */
export const OUTCOMES = ['warned', 'edited', 'posted-anyway', 'not-a-violation'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One warning with its words. Kept in the browser's memory only, and gone when it is closed. */
export const warningSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  site: z.string(),
  act: z.enum(ACTS),
  level: z.enum(['waspada', 'langgar']),
  text: z.string(),
  findings: z.readonly(z.tuple([finding], finding)),
  outcome: z.enum(OUTCOMES),
});
export type Warning = z.infer<typeof warningSchema>;

const toBackground = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('warned'), warning: warningSchema }),
  z.object({ kind: z.literal('decided'), id: z.string(), outcome: z.enum(OUTCOMES) }),
  z.object({ kind: z.literal('failed'), stage: z.string().check(z.refine(isStage)) }),
  z.object({ kind: z.literal('except'), exceptions: z.array(exceptionSchema) }),
  z.object({ kind: z.literal('erase') }),
  z.object({ kind: z.literal('here'), site: z.string() }),
  z.object({ kind: z.literal('open-guidance') }),
  z.object({ kind: z.literal('add-host'), host: hostSchema }),
  z.object({ kind: z.literal('remove-host'), host: hostSchema }),
]);
export type ToBackground = z.infer<typeof toBackground>;

interface Sender {
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean };
}

/** Listens in the background; `tab` is where it was said. A message that is not ours is left alone. */
export function listen(answer: (what: ToBackground, tab: number | undefined) => Promise<void>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const what = toBackground.safeParse(raw);
    return what.success && isHeard(what.data, sender) ? answer(what.data, sender.tab?.id) : undefined;
  });
}

function isHeard({ kind }: ToBackground, { url, frameId, tab }: Sender): boolean {
  switch (kind) {
    case 'open-guidance':
      return true;
    case 'here':
      // The sign in the toolbar is that of the page, not of what is embedded in it.
      return frameId === 0;
    case 'erase':
    case 'add-host':
    case 'remove-host':
      // What is kept and what is watched is for the person to say in our own pages, not for a script in a page.
      return url?.startsWith(browser.runtime.getURL('/')) ?? false;
    default:
      // A private window leaves no trace.
      return !tab?.incognito;
  }
}
