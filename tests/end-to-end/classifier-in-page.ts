/** Bundled, and run in a page of a test browser: what the classifier costs there, by a clock of whole milliseconds. */
import { createClassifier } from '../../src/classifier/index.ts';
import { SHIPPED_MODEL } from '../../src/classifier/shipped-model.ts';
import { shippedKnowledge } from '../../src/commands/check/knowledge.ts';
import { median, type Run } from '../bench/timing.ts';

/** Milliseconds. */
export interface Cold {
  readonly build: number;
  readonly first: number;
}

/** Milliseconds for each text, or for each keystroke. */
export interface Warm {
  readonly floor: number;
  readonly post: number;
  readonly keystroke: number;
}

export interface Given {
  readonly warmUp: readonly string[];
  /** Each is checked once: the classifier remembers words. */
  readonly batches: readonly (readonly string[])[];
  readonly long: string;
}

declare global {
  interface Window {
    classifierInPage: {
      /** The first classifier of a page and its first check; a second call in the same page is no longer cold. */
      cold(text: string): Cold;
      warm(given: Given): Warm;
    };
  }
}

const WARM_UPS = 20;
/** Milliseconds: long beside a tick of the clock. */
const LONG_ENOUGH = 20;
/** Of keystrokes; each types at two places, which takes long enough for the clock. */
const BATCHES = 12;
const PLACES = 2;
const TYPED = ' besok kita kerja bakti';

const build = () => createClassifier(shippedKnowledge(), SHIPPED_MODEL);

const WORDS = /[\p{L}\p{N}]+/gu;
/** The least that any checker has to do: canonical letters, lower case, words. */
const floor: Run = (text) => text.normalize('NFKC').toLowerCase().match(WORDS);

let sink: unknown;

/** How long the run takes on all of these, one after the other. */
function timeOfAll(run: Run, texts: readonly string[]): number {
  const from = performance.now();
  for (const text of texts) sink = run(text);
  const took = performance.now() - from;
  // Read, so that no compiler may leave the work out.
  return sink === timeOfAll ? Number.NaN : took;
}

/** The time for one text, of a run that remembers nothing: as often as the clock needs. */
function timeOfOne(run: Run, texts: readonly string[]): number {
  let took = 0;
  let rounds = 0;
  for (; took < LONG_ENOUGH; rounds++) took += timeOfAll(run, texts);
  return took / rounds / texts.length;
}

/** The draft after each key of some words typed at a few places; flat strings, as a page hands them over. */
function typedInto(draft: string, batch: number): string[] {
  const after: string[] = [];
  let now = draft;
  for (let place = 0; place < PLACES; place++) {
    // Spread over the draft: steps of the golden ratio never come to the same place again.
    let at = Math.floor(draft.length * (((batch * PLACES + place) * 0.618) % 1));
    for (const letter of TYPED) {
      now = now.slice(0, at) + letter + now.slice(at++);
      after.push(new TextDecoder().decode(new TextEncoder().encode(now)));
    }
  }
  return after;
}

function keystroke(judge: Run, long: string): number {
  const taken: number[] = [];
  let draft = long;
  judge(draft);
  for (let batch = 0; batch < BATCHES; batch++) {
    const drafts = typedInto(draft, batch);
    taken.push(timeOfAll(judge, drafts) / drafts.length);
    draft = drafts.at(-1) ?? draft;
  }
  return median(taken);
}

window.classifierInPage = {
  cold(text) {
    const from = performance.now();
    const { classify } = build();
    const built = performance.now();
    sink = classify({ text, act: 'post' });
    return { build: built - from, first: performance.now() - built };
  },
  warm({ warmUp, batches, long }) {
    const { classify } = build();
    const judge: Run = (text) => classify({ text, act: 'post' });
    for (const run of [floor, judge]) for (let i = 0; i < WARM_UPS; i++) timeOfAll(run, warmUp);
    // In turns, so that a busy time strikes both; many batches, so that a busy moment strikes few.
    const posts: number[] = [];
    const floors: number[] = [];
    for (const texts of batches) {
      posts.push(timeOfAll(judge, texts) / texts.length);
      floors.push(timeOfOne(floor, texts));
    }
    return { floor: median(floors), post: median(posts), keystroke: keystroke(judge, long) };
  },
};
