/** The grammar of replies, as data. */
import { type FrameRule, frame } from './grammar.ts';

/** `plain`: the words say it outright. `most`: the most words of a text in which they still say it. */
export interface AnswerRule extends FrameRule {
  readonly plain: boolean;
  readonly most?: number;
}

/** What a reply says to a post that takes sides: seen only with such a post (`Draft.quoted`). */
export const ANSWERS: readonly AnswerRule[] = [
  { ...frame('agree', 'dukungan', ['agree'], 'alone'), plain: true },
  {
    ...frame('nod', 'dukungan', ['nod', 'cheer', 'check', 'finger', 'greetpol'], 'alone', 'kills', 'agree'),
    plain: false,
    most: 4,
  },
  { ...frame('scorn', 'serangan', ['insult'], 'alone'), plain: true },
  { ...frame('doubt', 'serangan', ['blame', 'jeer'], 'alone', 'kills', 'scorn'), plain: true, most: 6 },
];
