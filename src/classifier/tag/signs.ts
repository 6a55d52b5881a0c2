/** Emoji that mean something near an election. */
import emblems from '../../../assets/lexicon/symbol.json' with { type: 'json' };
import type { TagName } from './tags.ts';

const set = (signs: string) => new Set(signs.replaceAll('\ufe0f', '').split(' '));
const SIGNS: readonly (readonly [TagName, ReadonlySet<string>])[] = [
  ['finger', new Set(Object.keys(emblems.finger))],
  ['cheer', set(emblems.cheer)],
  ['jeer', set(emblems.jeer)],
  ['ballotBox', set(emblems.ballot)],
  ['moneySign', set(emblems.money)],
  ['camera', set(emblems.photo)],
  ['megaphone', set(emblems.megaphone)],
  ['cross', set(emblems.cross)],
  ['check', set(emblems.check)],
  ['secret', set(emblems.secret)],
  ['sign', set(emblems.sign)],
  ['emblem', set(emblems.emblem)],
  ['hue', set(emblems.hue)],
];

export const signsOf = (sign: string): TagName[] => SIGNS.filter(([, signs]) => signs.has(sign)).map(([name]) => name);

const STANDS_FOR: ReadonlyMap<string, string> = new Map(Object.entries(emblems.word));

/** The word for which a picture stands in a text: "🗳 nomor 2". Undefined for those that only say how one feels. */
export const pictured = (sign: string): string | undefined => STANDS_FOR.get(sign);
