/** From tags to units: words with what they mean, sides under one name, so that a frame learnt on one name holds for every name. */
import { NAMES_NOTHING, namedBy } from '../anchors.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { type Classes, classesOf, deniedOf, joined, NO_CLASSES, senseOf } from '../meaning/sense.ts';
import type { Token } from '../normalise/token.ts';
import { isNegated } from '../tag/negation.ts';
import { pictured } from '../tag/signs.ts';
import type { Tagged, TagName } from '../tag/tags.ts';
import { type Stem, stemOf } from './numbers.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

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
  /** How much it names of a side (`anchors.ts`). */
  readonly names: number;
}

const unitOf = (stem: Stem, classes: Classes, sentence: number, from: number, to: number, names: number): Unit => ({
  stem: stem.text,
  classes: classes.names,
  sentence,
  from,
  to,
  stemNumbers: stem,
  classNumbers: classes.numbers,
  names,
});

/** Sides that stand for any contestant: their words say nothing about the next election. */
const SIDES: readonly (readonly [TagName, string])[] = [
  ['named', '<name>'],
  ['slogan', '<name>'],
  ['figure', '<name>'],
  ['pair', '<name>'],
  ['partyName', '<party>'],
  ['weakName', '<person>'],
  ['person', '<person>'],
  ['ballot', '<ballot>'],
  ['number', '<number>'],
];
const SIDE_TAGS = new Set<TagName>(SIDES.map(([name]) => name));
const isSide = (tag: TagName): boolean => SIDE_TAGS.has(tag);

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

/** A side, with the classes of all phrases that start inside of it. */
function sideUnit({ stem, to }: Side, phrases: readonly (Phrases | undefined)[], sentence: number, from: number): Unit {
  const names = [stem];
  for (let i = from; i < to; i++) names.push(...(phrases[i]?.names ?? []));
  return unitOf(stemOf(stem), classesOf(names), sentence, from, to, Math.max(...names.map(namedBy)));
}

/** Whoever bears a name that no pack knows. */
const SOMEONE = stemOf('<someone>');
const SOMEONES = classesOf([SOMEONE.text]);
const CAPITALISED = /^[A-Z][a-z]{2,}$/;
/** A capitalised word in its own standard form; asked of words that the dictionary does not know. In a hashtag any has a capital. */
const isUnknownName = ({ cased, lemma, word, tag }: Token): boolean =>
  !tag && lemma === word && CAPITALISED.test(cased);

/** Of what is no word. */
const signStem = ({ kind, word }: Token): Stem =>
  stemOf(kind === 'link' ? '<link>' : kind === 'number' && word.length > 1 ? '<#>' : word);

/** The fields of what a picture stands for. */
function pictureClasses({ cased }: Token, meanings: Meanings): Classes {
  const word = pictured(cased);
  const meaning = word === undefined ? undefined : meanings.of(word);
  return meaning ? { names: meaning.classes, numbers: meaning.numbers } : NO_CLASSES;
}

/** Linear in the number of tokens and tags. */
export function unitsOf(tagged: Tagged, meanings: Meanings): Unit[] {
  const { tokens, clauses } = tagged;
  const sides = sidesOf(tagged);
  const phrases = phrasesOf(tagged, isSide);
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
      units.push(sideUnit(side, phrases, sentence, i));
      i = side.to;
      opens = false;
      continue;
    }
    const phrase = phrases[i];
    if (token.kind === 'word') {
      const sense = senseOf(token, meanings);
      const isSomeone = !sense.isKnown && !opens && isUnknownName(token);
      opens = false;
      const own = isSomeone
        ? SOMEONES
        : sense.classes.names.length > 0 && isNegated(tagged, i)
          ? deniedOf(sense)
          : sense.classes;
      const classes = phrase ? joined(own, phrase) : own;
      units.push(unitOf(isSomeone ? SOMEONE : sense.stem, classes, sentence, i, i + 1, phrase?.named ?? NAMES_NOTHING));
    } else if (token.kind !== 'break') {
      const own = token.kind === 'emoji' ? pictureClasses(token, meanings) : NO_CLASSES;
      const classes = phrase ? joined(own, phrase) : own;
      units.push(unitOf(signStem(token), classes, sentence, i, i + 1, phrase?.named ?? NAMES_NOTHING));
    }
    i++;
  }
  return units;
}
