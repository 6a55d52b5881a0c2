/** The grammar of hints, as data. */
import type { TagName } from '../tag/tags.ts';
import { type FrameRule, frame } from './grammar.ts';

/** A hint says too little to be a breach and enough to be read as one: `waspada`, never more. */
export interface HintRule extends FrameRule {
  readonly most: number;
  /** Only in a hashtag: the same words in a sentence are everyday ones. */
  readonly tagged?: boolean;
}

const WINKS: readonly TagName[] = ['soften', 'secret'];
const CODES: readonly TagName[] = ['veiled', 'sign', 'keycap', 'greetpol', 'bare', 'number', 'colour', 'emblem'];
const RACE: readonly TagName[] = ['candidate', 'aspirant', 'event', 'debate', 'season'];
const hint = (rule: FrameRule, most: number, tagged = false): HintRule => ({ ...rule, most, tagged });

export const HINTS: readonly HintRule[] = [
  hint(frame('code', 'dukungan', ['sign', 'keycap', 'greetpol', 'emblem'], 'alone', 'kills', 'hint'), 0),
  hint(
    frame(
      'codeNod',
      'dukungan',
      ['sign', 'keycap', 'greetpol', 'emblem'],
      ['nod', 'agree', 'stir', 'veiled'],
      'kills',
      'hint',
    ),
    4,
  ),
  hint(frame('wink', 'dukungan', CODES, WINKS, 'kills', 'hint'), 22),
  hint(frame('hue', 'dukungan', ['hue'], ['secret', 'colour', 'emblem', 'soften'], 'kills', 'hint'), 8),
  hint(
    frame(
      'veil',
      'dukungan',
      ['veiled'],
      ['praise', 'prayer', 'event', 'electionCue', 'lead', 'check'],
      'kills',
      'hint',
    ),
    22,
  ),
  hint(frame('veilShort', 'dukungan', ['veiled'], 'alone', 'kills', 'hint'), 5),
  hint(
    frame('leaning', 'dukungan', ['leaning'], ['secret', 'laugh', 'veiled', 'colour', 'soften'], 'kills', 'hint'),
    20,
  ),
  hint(frame('stir', 'dukungan', ['stir'], 'alone', 'kills', 'hint'), 14, true),
  hint(frame('stirWin', 'dukungan', ['win', 'support'], 'alone', 'kills', 'hint'), 6, true),
  hint(frame('stirShort', 'dukungan', ['stir'], ['finger', 'cheer', 'invite', 'check'], 'kills', 'hint'), 4),
  hint(frame('aside', 'serangan', RACE, ['laugh', 'jeer', 'secret', 'blame', 'insult', 'irony'], 'turns', 'aside'), 28),
  hint(frame('warmth', 'kampanye', ['event', 'greetpol'], ['live', 'praise'], 'kills', 'eventLive'), 28),
  hint(
    frame(
      'hearsay',
      'hoaks',
      ['unsourced'],
      ['electionThing', 'electionLoose', 'fraud', 'money', 'season'],
      'turns',
      'rumour',
    ),
    30,
  ),
  hint(frame('puzzle', 'hoaks', ['electionThing', 'electionLoose'], ['fraud', 'strange'], 'turns', 'rumour'), 24),
];
