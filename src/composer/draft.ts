import type { Site } from '../sites/index.ts';
import type { Draft } from '../vocabulary.ts';
import { type Box, quotedBy } from './box.ts';
import { read } from './reading.ts';

/** What would be published from this box as it stands: its text, its act, and what it replies to. */
export function draftIn(box: Box, site: Site, text = read(box.element).text): Draft {
  const quoted = quotedBy(box, site);
  return { text, act: box.surface.act, ...(quoted !== undefined && { quoted }) };
}
