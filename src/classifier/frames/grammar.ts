/**
 * The grammar: which stance, next to which partner, shows which rule. Data, in the order in which a person would name them.
 * `with: 'side'` asks for any kind of side; otherwise the classes are named. `alone`: the stance is enough for a frame.
 */
import type { RuleId } from '../../vocabulary.ts';
import type { TagName } from '../tag/tags.ts';

export interface FrameRule {
  readonly id: string;
  readonly rule: RuleId;
  readonly stance: readonly TagName[];
  readonly with: 'side' | 'alone' | readonly TagName[];
  /** What a negation in front of the stance does: `turns` it (jangan pilih X still takes sides) or `kills` it. */
  readonly negation: 'turns' | 'kills';
  /** Sentence key of the reason: message `reason_<because>`. */
  readonly because: string;
}

export const frame = (
  id: string,
  rule: RuleId,
  stance: readonly TagName[],
  partner: FrameRule['with'],
  negation: FrameRule['negation'] = 'kills',
  because = id,
): FrameRule => ({ id, rule, stance, with: partner, negation, because });

const EVENTS: readonly TagName[] = ['event'];
const PHOTOS: readonly TagName[] = ['photo', 'camera'];
const FIRM_SIDES: readonly TagName[] = [
  'named',
  'figure',
  'partyName',
  'party',
  'ballot',
  'number',
  'candidate',
  'incumbent',
  'slogan',
  'officeName',
];

export const GRAMMAR: readonly FrameRule[] = [
  frame('call', 'ajakan', ['call', 'ballotBox'], 'side', 'turns'),
  frame('pick', 'ajakan', ['pick'], 'side', 'turns', 'call'),
  frame('against', 'ajakan', ['against', 'cross'], 'side', 'turns'),
  frame('change', 'ajakan', ['changeSlogan'], 'alone', 'kills'),
  frame('only', 'ajakan', ['exclusive'], ['ballot', 'number', 'keycap', 'bare', 'named', 'figure'], 'kills'),
  frame('support', 'dukungan', ['support'], 'side'),
  frame('momentum', 'dukungan', ['momentum'], 'side'),
  frame('rise', 'dukungan', ['rise'], 'side', 'kills', 'support'),
  frame('win', 'dukungan', ['win'], 'side'),
  frame('prayer', 'dukungan', ['prayer'], 'side'),
  frame('praise', 'dukungan', ['praise'], 'side'),
  frame('because', 'dukungan', ['because'], 'side', 'kills', 'praise'),
  frame('cheer', 'dukungan', ['cheer', 'check'], 'side', 'kills', 'symbol'),
  frame('finger', 'dukungan', ['finger', 'greetpol', 'keycap'], FIRM_SIDES, 'kills', 'symbol'),
  frame(
    'fingerMood',
    'dukungan',
    ['finger', 'greetpol', 'keycap'],
    ['momentum', 'win', 'support', 'cheer', 'secret', 'call', 'ballotBox'],
    'kills',
    'symbol',
  ),
  frame('slogan', 'dukungan', ['slogan'], 'alone'),
  frame('blame', 'serangan', ['blame'], 'side', 'turns'),
  frame('insult', 'serangan', ['insult'], 'side', 'turns'),
  frame('jeer', 'serangan', ['jeer'], 'side', 'turns', 'mock'),
  frame('laugh', 'serangan', ['laugh'], 'side', 'turns', 'mock'),
  frame('campBlame', 'serangan', ['camp'], ['blame', 'insult', 'jeer'], 'turns', 'blame'),
  frame('event', 'kampanye', EVENTS, 'side'),
  frame('eventInvite', 'kampanye', EVENTS, ['invite', 'megaphone'], 'kills', 'eventInvite'),
  frame('eventLive', 'kampanye', EVENTS, ['live', 'material', 'cheer'], 'kills', 'eventLive'),
  frame('material', 'kampanye', ['material'], FIRM_SIDES, 'kills'),
  frame('liveSide', 'kampanye', ['live'], FIRM_SIDES, 'kills', 'eventLive'),
  frame('order', 'jabatan', ['order', 'threat'], FIRM_SIDES),
  frame(
    'orderVote',
    'jabatan',
    ['order', 'threat'],
    ['call', 'pick', 'campaignVerb', 'event', 'win'],
    'turns',
    'order',
  ),
  frame(
    'staff',
    'jabatan',
    ['staff'],
    ['call', 'pick', 'campaignVerb', 'event', 'win', 'candidate', 'teamStrong'],
    'kills',
    'order',
  ),
  frame(
    'means',
    'jabatan',
    ['means'],
    ['event', 'material', 'teamStrong', 'candidate', 'campaignVerb', 'call', 'pick', 'momentum', 'incumbent', 'ballot'],
    'kills',
    'means',
  ),
  frame('photo', 'foto', PHOTOS, [...FIRM_SIDES, 'weakName']),
  frame('photoFinger', 'foto', PHOTOS, ['finger', 'greetpol', 'bare'], 'kills', 'photo'),
  frame('badge', 'foto', ['badge'], ['photo', 'camera', 'greetpol', 'finger'], 'kills', 'photo'),
  frame('team', 'tim', ['teamStrong'], 'alone'),
  frame('member', 'tim', ['member'], ['recruit', 'megaphone', 'support'], 'kills', 'team'),
  frame('memberSide', 'tim', ['member'], FIRM_SIDES, 'kills', 'team'),
  frame('ktp', 'tim', ['ktp'], [...FIRM_SIDES, 'ballotWord', 'campaignVerb', 'support'], 'kills', 'team'),
  frame('galang', 'tim', ['campaignVerb', 'recruit'], FIRM_SIDES, 'kills', 'team'),
  frame('moneyVote', 'uang', ['money', 'moneySign'], ['ballotWord', 'call', 'ballotBox'], 'kills', 'money'),
  frame('moneySide', 'uang', ['money', 'moneySign'], FIRM_SIDES, 'kills', 'money'),
  frame('moneyStrong', 'uang', ['moneyStrong'], 'alone', 'kills', 'money'),
  frame('hate', 'kebencian', ['groupStrong'], ['hatePredicate', 'insult'], 'turns'),
  frame('hateWeak', 'kebencian', ['group'], ['hatePredicate', 'insult'], 'turns', 'hate'),
  frame('hateLead', 'kebencian', ['groupStrong'], ['lead'], 'turns', 'hate'),
  frame('chain', 'hoaks', ['chain', 'megaphone'], ['fraud', 'electionThing', 'electionLoose'], 'kills'),
  frame('fraud', 'hoaks', ['electionThing', 'electionLoose', 'candidate', 'ballot'], ['fraud'], 'turns'),
  frame(
    'rumour',
    'hoaks',
    ['unsourced'],
    ['electionThing', 'electionLoose', 'fraud', 'named', 'candidate', 'ballot', 'call'],
    'turns',
  ),
  frame('chainRumour', 'hoaks', ['chain'], ['unsourced'], 'kills', 'chain'),
];
