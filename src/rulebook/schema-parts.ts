/** The small parts of which every entry of a pack is made. */
import * as z from 'zod/mini';
import { STATUSES } from '../vocabulary.ts';
import { faultOf, isPattern, linkFaultOf } from './plain-text.ts';
import { isRegion } from './region-codes.ts';

// zod compiles its objects with `new Function` where it can; extension pages forbid that, and asking would be logged as a breach.
z.config({ jitless: true });

/** `explain.ts` turns the name of the fault into words. */
const free = (of: (value: string) => string | undefined) =>
  z.check<string>((ctx) => {
    const fault = of(ctx.value);
    if (fault) ctx.issues.push({ code: 'custom', message: fault, input: ctx.value });
  });

const LETTERS_AT_MOST = 2000;
/** Far above what a statement ever rested on. */
const REFERENCES_AT_MOST = 200;

/** Words as a person types them. */
export const isPlain = free(faultOf);
export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LETTERS_AT_MOST), isPlain);
/** What a side is called: compared with drafts as it is written. */
export const called = text.check(free((value) => (isPattern(value) ? 'pattern' : undefined)));
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
export const day = z.iso.date();
export const link = z.url({ protocol: /^https$/, abort: true }).check(z.maxLength(LETTERS_AT_MOST), free(linkFaultOf));
const REGION = /^(id|\d{2}(\.\d{2})?)$/;
/** `explain.ts` turns the name of the fault into words. */
const exists = (ctx: z.core.ParsePayload<string>) => {
  const code = ctx.value;
  if (!REGION.test(code) || code === 'id' || isRegion(code)) return;
  ctx.issues.push({ code: 'custom', message: 'no-such-region', params: { about: code }, input: code });
};

/** Written like a code of a region, whether or not one has it: elections that a person has kept stay, whatever they hold for. */
export const regionLike = z.string().check(z.regex(REGION));
/** Kemendagri code of a province (`36`) or of a city or regency (`36.74`), or `id` for the whole country. */
export const region = regionLike.check(z.check(exists));
export const statuses = z.array(z.enum(STATUSES)).check(z.minLength(1), z.maxLength(STATUSES.length));
/** Ids of what a statement rests on. */
export const references = z.array(id).check(z.maxLength(REFERENCES_AT_MOST));

export const localText = z.strictObject({ id: text, en: z.optional(text) });

/**
 * How sure a statement is. `verbatim`: statute read word for word; `near`: quoted by an authority, a court or the press;
 * `press`: paraphrase; `own`: general knowledge or inference. The last two are shown with a caution.
 */
export const certainty = z.enum(['verbatim', 'near', 'press', 'own']);
/** What is no law may also be `issued`: the issuer's own word, in this circular, and shown as that. */
export const wordOrCertainty = z.enum([...certainty.options, 'issued']);

interface Statement {
  certainty: z.infer<typeof wordOrCertainty>;
  caution?: unknown;
  disputed?: unknown;
}
export const isCautious = (it: Statement) => !/^(press|own)$/.test(it.certainty) || Boolean(it.caution ?? it.disputed);
/** `explain.ts` turns the name of the fault into words. */
export const cautious = { error: 'needs-caution', path: ['caution'] };
