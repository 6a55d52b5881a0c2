/** What surrounds the frames: scopes that turn them down, and the tone in which they are said. */
import type { Tagged, TagName } from '../tag/tags.ts';
import type { Hit } from './hits.ts';
import { ANCHORS, COUNTABLE, FIRM, SIDE_KINDS } from './kinds.ts';
import { electsPerson, solid } from './solid.ts';

export type Features = Map<string, number>;

const COUNTED: readonly TagName[] = [
  'nobody',
  'rules',
  'report',
  'newsroom',
  'debunk',
  'otherContest',
  'sport',
  'history',
  'turnout',
  'official',
  'passive',
  'policy',
  'soften',
  'thing',
  'idle',
  'electionCue',
  'particle',
  'laugh',
  'insult',
  'blame',
  'praise',
  'cheer',
  'jeer',
  'secret',
  'invite',
  'exclusive',
  'live',
];
const SCOPES: readonly TagName[] = [
  'nobody',
  'rules',
  'report',
  'newsroom',
  'otherContest',
  'sport',
  'history',
  'turnout',
  'official',
  'passive',
  'policy',
  'thing',
  'idle',
];

const FIRST_PERSON = new Set(['saya', 'kita', 'kami']);

const HEATED = ['cheer', 'jeer', 'laugh', 'finger', 'check', 'cross', 'invite', 'insult', 'momentum'] as const;
const SLANGY = 2;

/** News does not cheer, jeer, call or speak of itself. */
function isSober({ tokens, tags }: Tagged): boolean {
  if (HEATED.some((name) => tags.has(name))) return false;
  if (tokens.some((t) => t.word === '!' || FIRST_PERSON.has(t.lemma))) return false;
  return tokens.filter((t) => t.kind === 'word' && t.lemma !== t.word).length <= SLANGY + tokens.length / 5;
}

/** The date that a report carries: "Selasa (2/10)". */
const dateline = ({ tokens }: Tagged) =>
  tokens
    .filter((t) => t.kind === 'mark' || t.kind === 'number')
    .map((t) => t.word)
    .join('');

function tone(tagged: Tagged, features: Features): void {
  const marks = tagged.tokens.filter((t) => t.kind === 'mark');
  const share = (test: (word: string) => boolean) => Math.min(1, marks.filter((t) => test(t.word)).length / 2);
  features.set(
    'tone:exclaim',
    share((w) => w === '!'),
  );
  features.set(
    'tone:question',
    share((w) => w === '?'),
  );
  features.set(
    'tone:quote',
    share((w) => w === '"'),
  );
  features.set(
    'tone:brackets',
    share((w) => w === '('),
  );
  const words = tagged.tokens.filter((t) => t.kind === 'word');
  features.set('tone:first', words.some((t) => FIRST_PERSON.has(t.lemma)) ? 1 : 0);
  features.set('tone:tag', tagged.tokens.some((t) => t.tag) ? 1 : 0);
  features.set('tone:link', tagged.tokens.some((t) => t.kind === 'link') ? 1 : 0);
  features.set('tone:short', words.length < 8 ? 1 - words.length / 8 : 0);
  features.set('tone:long', Math.min(1, Math.max(0, words.length - 25) / 60));
  features.set('tone:slang', Math.min(1, words.filter((t) => t.lemma !== t.word).length / Math.max(6, words.length)));
  const capitals = words.filter((t) => t.cased !== t.word).length / Math.max(4, words.length);
  features.set('tone:capitals', capitals);
  const informed = tagged.tags.has('newsroom') || tagged.tags.has('report') || /[(][\d/]+[)]/.test(dateline(tagged));
  if (informed && isSober(tagged)) features.set('tone:sober', 1);
  if (isSober(tagged) && words.length > 4 && capitals > 0.6) features.set('tone:headline', 1);
}

/** Features of a text: the strongest hit of each kind, counts of scopes and tones, all within 0…1. */
export function featuresOf(tagged: Tagged, hits: readonly Hit[]): Features {
  const features: Features = new Map();
  for (const hit of hits) features.set(hit.feature, Math.max(features.get(hit.feature) ?? 0, hit.value));
  if (hits.length === 0) return features;
  const firm = FIRM.some((kind) => SIDE_KINDS[kind].some((name) => (tagged.tags.get(name)?.length ?? 0) > 0));
  features.set(firm ? 'side:firm' : 'side:loose', 1);
  if (!anchored(tagged)) features.set('side:unanchored', 1);
  if (hits.some((hit) => solid(tagged, hit))) features.set('hits:solid', 1);
  if (hits.some((hit) => electsPerson(tagged, hit))) features.set('hits:elects', 1);
  const sides = new Set<string>();
  for (const name of [...SIDE_KINDS.named, ...SIDE_KINDS.ballot, ...SIDE_KINDS.number])
    for (const t of tagged.tags.get(name) ?? [])
      sides.add(
        tagged.tokens
          .slice(t.from, t.to)
          .map((x) => x.lemma)
          .join(' '),
      );
  features.set('side:many', Math.min(1, Math.max(0, sides.size - 1) / 3));
  for (const name of COUNTED) {
    const count = tagged.tags.get(name)?.length ?? 0;
    if (count > 0) features.set(`has:${name}`, Math.min(1, count / 2));
  }
  for (const name of SCOPES) if (tagged.tags.has(name)) features.set(`${firm ? 'firm' : 'loose'}&${name}`, 1);
  const negations = tagged.tokens.filter(
    (t) => t.lemma === 'tidak' || t.lemma === 'bukan' || t.lemma === 'tanpa',
  ).length;
  features.set('has:negation', Math.min(1, negations / 2));
  const frames = new Set(hits.filter((h) => h.value > 0.5).map((h) => h.frame.id));
  features.set('frames', Math.min(1, frames.size / 6));
  tone(tagged, features);
  return features;
}

/** Whether anything in the text belongs to an election, a party or a group of people (Law 7: a word is not a verdict). */
export function anchored(tagged: Tagged): boolean {
  const has = (name: TagName) => tagged.tags.has(name);
  if (ANCHORS.some(has)) return true;
  if (has('staff') && (has('pick') || has('call')) && (has('order') || has('threat'))) return true;
  if (has('chain') && has('fraud') && has('electionLoose')) return true;
  const { clause } = tagged.clauses;
  const counted = new Set(COUNTABLE.flatMap((name) => (tagged.tags.get(name) ?? []).map((t) => clause[t.from])));
  return (['number', 'keycap'] as const).some((name) =>
    tagged.tags.get(name)?.some((t) => !counted.has(clause[t.from])),
  );
}
