/** From tags to units: words with what they mean, sides under one name, so that a frame learnt on one name holds for every name. */
import { isAnchorClass } from '../anchors.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Token } from '../normalise/token.ts';
import { isNegated } from '../tag/negation.ts';
import { pictured } from '../tag/signs.ts';
import type { Tagged, TagName } from '../tag/tags.ts';
import { numbersOf, type Stem, stemOf } from './numbers.ts';

/** A word, a sign, or a whole side, as the model sees it. */
export interface Unit {
  /** Standard stem, or the kind of side in brackets: `<name>`. */
  readonly stem: string;
  /** Fields of meaning (`~praise` where a negation takes that of a word back), and classes of the phrases that start here. */
  readonly classes: readonly string[];
  readonly sentence: number;
  /** Tokens of the draft, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Stem and classes as the model has them, looked up once: a unit is weighed in its passage, its sentence, and what is left of them. */
  readonly stemNumbers: Stem;
  readonly classNumbers: readonly number[];
  /** Whether it names anything of an election, a party or a group. */
  readonly isAnchor: boolean;
}

const unitOf = (
  stem: string,
  classes: readonly string[],
  sentence: number,
  from: number,
  to: number,
  stemNumbers: Stem = stemOf(stem),
  classNumbers: readonly number[] = numbersOf(classes),
): Unit => ({
  stem,
  classes,
  sentence,
  from,
  to,
  stemNumbers,
  classNumbers,
  isAnchor: classes.some(isAnchorClass),
});

/** Sides that stand for any contestant: their words say nothing about the next election. */
const SIDES: readonly (readonly [TagName, string])[] = [
  ['named', '<name>'],
  ['figure', '<name>'],
  ['pair', '<name>'],
  ['partyName', '<party>'],
  ['weakName', '<person>'],
  ['person', '<person>'],
  ['ballot', '<ballot>'],
  ['number', '<number>'],
];
const OWN = new Set<TagName>(SIDES.map(([name]) => name));

const NONE: readonly string[] = [];

interface Side {
  readonly stem: string;
  readonly to: number;
}

function sidesOf({ tags }: Tagged): Map<number, Side> {
  const sides = new Map<number, Side>();
  const taken = new Set<number>();
  for (const [name, stem] of SIDES)
    for (const tag of tags.get(name) ?? []) {
      let free = true;
      for (let i = tag.from; i < tag.to; i++) if (taken.has(i)) free = false;
      if (!free) continue;
      for (let i = tag.from; i < tag.to; i++) taken.add(i);
      sides.set(tag.from, { stem, to: tag.to });
    }
  return sides;
}

/** Classes of the phrases that start at each token. */
function phrasesOf({ tags, tokens }: Tagged): readonly (readonly string[] | undefined)[] {
  const phrases: (string[] | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const [name, list] of tags) {
    if (OWN.has(name)) continue;
    const phrase = `:${name}`;
    for (const { from } of list) {
      const same = phrases[from];
      if (same) same.push(phrase);
      else phrases[from] = [phrase];
    }
  }
  return phrases;
}

/** Whoever bears a name that no pack knows. */
const SOMEONE = '<someone>';
const SOMEONES: readonly string[] = [SOMEONE];
const CAPITALISED = /^[A-Z][a-z]{2,}$/;
/** A capitalised word in its own standard form; asked of words that the dictionary does not know. In a hashtag any has a capital. */
const isUnknownName = ({ cased, lemma, word, tag }: Token): boolean =>
  !tag && CAPITALISED.test(cased) && lemma === word;

/** Linear in the number of tokens and tags. */
export function unitsOf(tagged: Tagged, meanings: Meanings): Unit[] {
  const { tokens, clauses } = tagged;
  const sides = sidesOf(tagged);
  const phrases = phrasesOf(tagged);
  const units: Unit[] = [];
  /** No word of the sentence, or of its line, has come yet. */
  let opens = true;
  let before = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const sentence = clauses.sentence[i] ?? 0;
    if (token.kind === 'break' || sentence !== before) opens = true;
    before = sentence;
    const side = sides.get(i);
    if (side) {
      const inside = phrases.slice(i, side.to).flatMap((phrase) => phrase ?? NONE);
      units.push(unitOf(side.stem, [side.stem, ...inside], sentence, i, side.to));
      i = side.to;
      opens = false;
      continue;
    }
    const phrase = phrases[i] ?? NONE;
    if (token.kind === 'word') {
      const meaning = meanings.listed(token.plain) ?? meanings.of(token.lemma);
      const someone = !meaning && !opens && isUnknownName(token);
      opens = false;
      const stem = someone ? SOMEONE : meaning && meaning.stem !== '-' ? meaning.stem : token.lemma;
      const said = meaning?.classes ?? NONE;
      const own = someone ? SOMEONES : said.length > 0 && isNegated(tagged, i) ? said.map((one) => `~${one}`) : said;
      const classes = phrase.length > 0 ? [...own, ...phrase] : own;
      const stemNumbers = stem === meaning?.stem ? meaning.stemNumbers : undefined;
      const classNumbers = classes === meaning?.classes ? meaning.numbers : undefined;
      units.push(unitOf(stem, classes, sentence, i, i + 1, stemNumbers, classNumbers));
    } else if (token.kind !== 'break') {
      const stem =
        token.kind === 'link' ? '<link>' : token.kind === 'number' && token.word.length > 1 ? '<#>' : token.word;
      const shown = token.kind === 'emoji' ? meanings.of(pictured(token.cased) ?? '')?.classes : undefined;
      units.push(unitOf(stem, shown ? [...shown, ...phrase] : phrase, sentence, i, i + 1));
    }
    i++;
  }
  return units;
}
