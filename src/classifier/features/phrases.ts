/** Which phrases of the lexicon start at each word, as classes of units. */
import { namedBy } from '../anchors.ts';
import type { Classes } from '../meaning/sense.ts';
import type { Tagged, TagName } from '../tag/tags.ts';
import { numberOf } from './numbers.ts';

/** Classes of the phrases that start at a token, and how much they name of a side. */
export interface Phrases extends Classes {
  readonly names: string[];
  readonly numbers: number[];
  named: number;
}

/** A class of phrases as units have it; there are few, and each text has them again. */
interface PhraseClass {
  readonly name: string;
  readonly number: number;
  readonly named: number;
}

const phraseClasses = new Map<TagName, PhraseClass>();
function phraseClassOf(tag: TagName): PhraseClass {
  const held = phraseClasses.get(tag);
  if (held) return held;
  const name = `:${tag}`;
  const now = { name, number: numberOf(name), named: namedBy(name) };
  phraseClasses.set(tag, now);
  return now;
}

/** By the token at which they start; `isOther` tells the tags that are no classes. */
export function phrasesOf(
  { tags, tokens }: Tagged,
  isOther: (tag: TagName) => boolean,
): readonly (Phrases | undefined)[] {
  const phrases: (Phrases | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const [tag, list] of tags) {
    if (isOther(tag)) continue;
    const { name, number, named } = phraseClassOf(tag);
    for (const { from } of list) {
      const same = phrases[from];
      if (same) {
        same.names.push(name);
        same.numbers.push(number);
        same.named = Math.max(same.named, named);
      } else phrases[from] = { names: [name], numbers: [number], named };
    }
  }
  return phrases;
}
