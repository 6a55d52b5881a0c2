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
/** Frames whose partner is a side only near an election. */
const CUED_FRAMES = new Set(['campBlame', 'only']);
/** Stances that also tell of queues, draws and reviews. */
const COUNTING = new Set(['win', 'cheer']);
const WANTED = new Set(['aspirant', 'number']);
const FAULT = new Set(['blame', 'insult']);
const LEAST = 0.4;

/** Stances that make a contestant of a titled name that no pack knows: "pilih Bu Ratna", "Pak Tarno pasti menang". */
const ELECTING = new Set(['pick', 'call', 'win', 'rise']);
const NEXT_TO = 3;

/** Whether somebody with a title is being chosen, in a text where nothing else is about that people are chosen for. */
export function electsPerson(tagged: Tagged, hit: Hit): boolean {
  const [frame = '', kind] = hit.feature.split(':');
  if (kind !== 'weak' || !ELECTING.has(frame) || hit.partner === undefined || hit.value < 1) return false;
  const gap = Math.max(hit.partner.from - hit.stance.to, hit.stance.from - hit.partner.to);
  const { sentence } = tagged.clauses;
  const near = COUNTABLE.some((name) =>
    tagged.tags.get(name)?.some((t) => sentence[t.from] === sentence[hit.stance.from]),
  );
  return gap <= NEXT_TO && !near;
}

const CUES = ['electionCue', 'named', 'figure', 'candidate', 'ballot', 'incumbent', 'partyName'] as const;

/** Whether another word than the stance itself speaks of an election. */
const cued = (tagged: Tagged, hit: Hit) =>
  CUES.some((name) => tagged.tags.get(name)?.some((t) => t.to <= hit.stance.from || t.from >= hit.stance.to));

export function solid(tagged: Tagged, hit: Hit): boolean {
  if (hit.value < LEAST) return false;
  const [frame = '', kind] = hit.feature.split(':');
  if (kind === undefined) return !LOOSE_FRAMES.has(frame) && !(CUED_FRAMES.has(frame) && !cued(tagged, hit));
  if (SURE.has(kind) || electsPerson(tagged, hit)) return true;
  const counts = COUNTABLE.some((name) => tagged.tags.has(name));
  if (kind === 'number' && CHOOSING.has(frame)) return !(counts && COUNTING.has(frame));
  if (frame === 'rise') return true;
  // "calon itu" and "nomor dua" are a side where nothing else is about that could be meant.
  if (WANTED.has(kind) && FAULT.has(frame) && hit.value >= 0.8 && !counts) return true;
  return IN_ELECTION.has(kind) && (cued(tagged, hit) || tagged.tags.has('rise'));
}
