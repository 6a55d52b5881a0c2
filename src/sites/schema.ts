/** What is known of one social site, as data. One schema, one place that checks it. */
import * as z from 'zod/mini';
import { ACTS, AIMED_ACTS } from '../vocabulary.ts';

/** A selector with its source and, where it was seen there, the day. Without a day: general knowledge. */
const known = z.strictObject({
  selector: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  seen: z.optional(z.iso.date()),
});

const someKnown = z.array(known).check(z.minLength(1));

/** A control that acts. Where a site gives it no attribute of its own, `label` names its whole accessible text. */
const control = z.strictObject({
  ...known.shape,
  label: z.optional(z.array(z.string()).check(z.minLength(1))),
});

/** `Mod` is Ctrl, and Meta on a Mac; sites take both everywhere. */
const sendKey = z.enum(['Enter', 'Mod+Enter']);

/** A text of the page: what stands in `text`, inside the nearest `within` around the box or the control. */
const shown = z.strictObject({ within: known, text: known });

/** The first that is there, with all its texts: the words of a post and who wrote it, or an account's name and bio. */
const targets = z.array(z.strictObject({ within: known, texts: someKnown }));

/** One kind of compose box of a site with the ways to send from it. */
const surface = z.strictObject({
  id: z.string(),
  act: z.enum(ACTS),
  /** Compose boxes, best first. */
  boxes: someKnown,
  /** What is no box although `boxes` takes it, by itself or by what it stands in: a search, a login. */
  not: z.optional(someKnown),
  /**
   * The nearest element of these that holds a box is the composer: all its boxes are sent together (a thread), and only
   * controls inside it send them.
   */
  composer: someKnown,
  controls: z.array(control),
  keys: z.array(sendKey),
  /** The person may have set that a plain Enter breaks the line here, and the page does not show it. */
  enterBreaks: z.optional(z.literal(true)),
  /** Open lists of mentions and the like that take Enter, where the box itself does not tell of them. */
  lists: z.optional(someKnown),
  /** The post that is replied to or quoted. Context, never marked. */
  quoted: z.array(shown),
});

/** A press that publishes without a draft: what it is aimed at is judged, the text that stands in `target`. */
const action = z.strictObject({
  id: z.string(),
  act: z.enum(AIMED_ACTS),
  /** Empty where only a double press or a key does it. */
  controls: z.array(control),
  /** Of the controls, or of what stands in or around them: already done, so that the press takes it back. */
  undoes: z.optional(z.array(control).check(z.minLength(1))),
  /** What likes at a double click or a double tap. */
  double: z.optional(someKnown),
  /** Single keys that do it while the focus is on the target and in no field. */
  keys: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(1)))),
  /** Around what is pressed. Empty where only what opened its dialog tells. */
  target: targets,
  /** Controls that stand in a dialog or a menu apart from the target: what opens it, and the target around that. Asked first. */
  opened: z.optional(
    z.strictObject({ by: z.array(control).check(z.minLength(1)), target: targets.check(z.minLength(1)) }),
  ),
});

export const siteSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  name: z.string(),
  /** Host names without `www.`; a subdomain needs its own entry. */
  hosts: z.array(z.string()),
  /** Where two sites share a host: how the paths of this one begin. */
  paths: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Elements whose shadow roots, open or closed, hold boxes or what they quote. */
  roots: z.optional(someKnown),
  /** Earlier surfaces win: put the narrow ones first. */
  surfaces: z.array(surface).check(z.minLength(1)),
  actions: z.array(action),
});

export type Site = z.infer<typeof siteSchema>;
export type Surface = Site['surfaces'][number];
export type Action = Site['actions'][number];
export type Control = Surface['controls'][number];
export type Known = z.infer<typeof known>;
