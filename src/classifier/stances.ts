/**
 * What may say how one stands to a side. A passage that names a side and has nothing of this kind tells of what somebody does:
 * opens a meeting, runs in the morning, sits in an aeroplane.
 */
import type { Unit } from './features/units.ts';

/** Fields of meaning, whether or not a negation takes them back. */
const FIELDS = [
  ...[
    'praise',
    'good',
    'love',
    'beauty',
    'pride',
    'thanks',
    'congrats',
    'trust',
    'hope',
    'support',
    'loyal',
    'team',
    'join',
  ],
  ...[
    'bad',
    'insult',
    'mock',
    'laugh',
    'lie',
    'fool',
    'anger',
    'fear',
    'slurtrait',
    'dehumanise',
    'harm',
    'reject',
    'expel',
  ],
  ...[
    'vote',
    'choose',
    'win',
    'lose',
    'change',
    'continue',
    'future',
    'promise',
    'candidate',
    'party',
    'campaign',
    'lead',
  ],
  ...[
    'only',
    'propaganda',
    'fraud',
    'corrupt',
    'crime',
    'hearsay',
    'spread',
    'secret',
    'threat',
    'forbid',
    'urge',
    'invite',
  ],
  ...['photo', 'gesture', 'wear', 'colour', 'money', 'give', 'goods', 'shop'],
];
/** Classes of phrases and signs. */
const CLASSES = [
  ...[
    'call',
    'pick',
    'support',
    'momentum',
    'win',
    'prayer',
    'praise',
    'agree',
    'rise',
    'stir',
    'slogan',
    'changeSlogan',
  ],
  ...['blame', 'insult', 'jeer', 'laugh', 'irony', 'against', 'hatePredicate', 'camp', 'fraud', 'chain', 'unsourced'],
  ...['event', 'material', 'campaignVerb', 'teamStrong', 'member', 'ktp', 'badge', 'threat', 'money', 'moneyStrong'],
  ...['veiled', 'leaning', 'colour', 'photo'],
  ...['camera', 'moneySign', 'ballotBox', 'megaphone', 'cheer', 'check', 'cross', 'finger', 'greetpol', 'keycap'],
  ...['hue', 'emblem', 'sign', 'secret'],
];
const STANCES: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap((field) => [field, `~${field}`]),
  ...CLASSES.map((name) => `:${name}`),
]);

/** Whether any of these units may say how one stands to a side. */
export const takesStance = (units: readonly Unit[]): boolean =>
  units.some(({ classes }) => classes.some((one) => STANCES.has(one)));
