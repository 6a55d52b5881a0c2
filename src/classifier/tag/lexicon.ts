/** Loads the word lists and puts them, with the packs, into one automaton and one vocabulary. Built once. */
import evaluation from '../../../assets/lexicon/evaluation.json' with { type: 'json' };
import event from '../../../assets/lexicon/event.json' with { type: 'json' };
import everyday from '../../../assets/lexicon/everyday.json' with { type: 'json' };
import hate from '../../../assets/lexicon/hate.json' with { type: 'json' };
import hoax from '../../../assets/lexicon/hoax.json' with { type: 'json' };
import money from '../../../assets/lexicon/money.json' with { type: 'json' };
import office from '../../../assets/lexicon/office.json' with { type: 'json' };
import scope from '../../../assets/lexicon/scope.json' with { type: 'json' };
import side from '../../../assets/lexicon/side.json' with { type: 'json' };
import slangData from '../../../assets/lexicon/slang.json' with { type: 'json' };
import stance from '../../../assets/lexicon/stance.json' with { type: 'json' };
import { rootOf } from '../normalise/affixes.ts';
import type { Vocabulary } from '../normalise/words.ts';
import { Automaton } from './automaton.ts';

const { roots: rootWords, ...stances } = stance;
const CLASSES = {
  ...stances,
  ...evaluation,
  ...side,
  ...event,
  ...office,
  ...money,
  ...hate,
  ...hoax,
  ...scope,
  ...everyday,
};

/** Name of a class of words, or what a pack names. */
export type ClassName = keyof typeof CLASSES | 'named' | 'weakName' | 'slogan' | 'partyName';

export interface Entry {
  readonly cls: ClassName;
  /** Has to stand in capitals (RIDO, AMIN): otherwise it is an ordinary word. */
  readonly capitals: boolean;
  /** Contestant, so that two weak names of one pair can vouch for each other. */
  readonly of?: string;
}

export interface PackPattern extends Entry {
  readonly phrase: string;
}

export interface Lexicon {
  readonly automaton: Automaton<Entry>;
  readonly vocabulary: Vocabulary;
}

const isListed = (name: string): name is keyof typeof CLASSES => name in CLASSES;
const list = (joined: string) =>
  joined
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function slangMap(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [standard, forms] of Object.entries(slangData))
    for (const form of forms.split(' ')) if (form && form !== standard) map.set(form, standard);
  return map;
}

const JOINED = /[-.&/\s]/;

export function createLexicon(packs: Iterable<PackPattern>): Lexicon {
  const slang = slangMap();
  const roots = new Set(list(rootWords));
  const whole = new Set(slang.values());
  const words = new Set(whole);
  const phrases: (readonly [string, Entry])[] = Object.keys(CLASSES)
    .filter(isListed)
    .flatMap((cls) =>
      list(CLASSES[cls]).map((phrase) => [phrase, { cls: cls as ClassName, capitals: false }] as const),
    );
  for (const { phrase, ...entry } of packs) phrases.push([phrase, entry]);
  /** Affixed forms that mean something of their own (terpilih, tercoblos): never taken down to their root. */
  const own = new Set(
    phrases
      .map(([phrase]) => phrase)
      .filter((phrase) => !/[\s\-.&/]/.test(phrase))
      .map((phrase) => phrase.toLowerCase()),
  );
  for (const word of own) words.add(slang.get(word) ?? word);
  /** A phrase of the lexicon in the standard forms that stage 1 gives to a text. */
  const forms = new Map<string, string>();
  const formOf = (word: string) => {
    const held = forms.get(word);
    if (held !== undefined) return held;
    const form = slang.get(word) ?? (roots.has(word) || own.has(word) ? word : (rootOf(word, roots) ?? word));
    forms.set(word, form);
    return form;
  };
  /** Thousands of phrases pass here at the first keystroke: plain loops, and no pattern where a space will do. */
  const canonical = (phrase: string): string[] => {
    const form: string[] = [];
    for (const word of phrase.toLowerCase().split(' ')) {
      if (whole.has(word) || slang.has(word) || !JOINED.test(word)) {
        if (word) form.push(formOf(word));
      } else for (const part of word.split(JOINED)) if (part) form.push(formOf(part));
    }
    return form;
  };
  const patterns: [string[], Entry][] = [];
  const add = (phrase: string, entry: Entry) => {
    const form = canonical(phrase);
    for (const word of form) words.add(word);
    patterns.push([form, entry]);
  };
  for (const [phrase, entry] of phrases) add(phrase, entry);
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  return { automaton: new Automaton(patterns), vocabulary: { words, roots, slang, byLength, own } };
}
