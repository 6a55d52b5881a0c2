/** What is known of one social site, as data. One schema, one place that checks it. */
import * as z from 'zod/mini';
import { ACTS } from '../vocabulary.ts';

const selector = z.string().check(z.minLength(1));

/** A control that sends. Where a site gives it no attribute of its own, `label` names its whole accessible text. */
const control = z.strictObject({
  selector,
  label: z.optional(z.array(z.string()).check(z.minLength(1))),
});

/** `Mod` is Ctrl, and Meta on a Mac; sites take both everywhere. */
const sendKey = z.enum(['Enter', 'Mod+Enter']);

/** One kind of compose box of a site with the ways to send from it. */
const surface = z.strictObject({
  id: z.string(),
  act: z.enum(ACTS),
  /** Compose boxes, best first. */
  boxes: z.array(selector).check(z.minLength(1)),
  /**
   * The nearest element of these that holds a box is the composer: all its boxes are sent together (a thread), and only
   * controls inside it send them.
   */
  composer: z.array(selector).check(z.minLength(1)),
  controls: z.array(control),
  keys: z.array(sendKey),
  /** The post that is replied to or quoted: `text` inside the nearest `within` around the box. Context, never marked. */
  quoted: z.array(z.strictObject({ within: selector, text: selector })),
});

export const siteSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Host names without `www.`; a subdomain needs its own entry. */
  hosts: z.array(z.string()).check(z.minLength(1)),
  /** Earlier surfaces win: put the narrow ones first. */
  surfaces: z.array(surface).check(z.minLength(1)),
  /** Where the selectors come from and when they were seen. */
  source: z.string(),
});

export type Site = z.infer<typeof siteSchema>;
export type Surface = Site['surfaces'][number];
export type Control = Surface['controls'][number];
