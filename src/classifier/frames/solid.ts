/** Law 7: a word is not a verdict. A `langgar` needs one hit that joins a stance to a side that is surely one. */
import type { Tagged } from '../tag/tags.ts';
import type { Hit } from './hits.ts';
import { COUNTABLE } from './kinds.ts';

const SURE = new Set(['named', 'party', 'ballot', 'role', 'incumbent', 'slogan', 'pair', 'finger']);
/** Stances that make a ballot number of a bare "nomor 2". */
const CHOOSING = new Set(['call', 'pick', 'support', 'momentum', 'win', 'against', 'cheer']);
/** Sides that are one only while the text speaks of an election. */
const IN_ELECTION = new Set(['aspirant', 'office', 'camp', 'weak', 'number', 'bare', 'deictic', 'colour']);
/** Frames whose classes are too wide to stand alone. */
const LOOSE_FRAMES = new Set(['hateWeak']);
const WANTED = new Set(['aspirant', 'number']);
const FAULT = new Set(['blame', 'insult']);
const LEAST = 0.4;

export function solid(tagged: Tagged, hit: Hit): boolean {
  if (hit.value < LEAST) return false;
  const [frame = '', kind] = hit.feature.split(':');
  if (kind === undefined) return !LOOSE_FRAMES.has(frame);
  if (SURE.has(kind)) return true;
  if (kind === 'number' && CHOOSING.has(frame)) return true;
  if (frame === 'rise') return true;
  // "calon itu" and "nomor dua" are a side where nothing else is about that could be meant.
  if (WANTED.has(kind) && FAULT.has(frame) && !COUNTABLE.some((name) => tagged.tags.has(name))) return true;
  return IN_ELECTION.has(kind) && (tagged.tags.has('electionCue') || tagged.tags.has('rise'));
}
