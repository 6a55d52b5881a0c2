/** What a person does with circulars from outside: read one, install it, remove it, trust its issuer; each can be taken back. */
import { countFailure, message } from '../../src/browser/index.ts';
import {
  admit,
  besideOf,
  type Circular,
  changeKept,
  type Device,
  distrusting,
  type Kept,
  openCircular,
  readCirculars,
  standsAs,
  trusting,
  trustingAgain,
  withCircular,
} from '../../src/circulars/index.ts';
import type { JudgedExample } from '../../src/classifier/examples.ts';
import { PackError, SHIPPED } from '../../src/rulebook/index.ts';
import { LIMITS } from '../../src/rulebook/read-pack.ts';
import { circularsModel, circularView } from '../../src/screens/options/circulars-model.ts';
import type { CircularReading, OptionsActions, Refusal } from '../../src/screens/options/options-view.ts';
import { tryExamples } from './try-out.ts';

interface Page {
  language(): 'id' | 'en';
  show(): Promise<void>;
  /** Tells that the last choice was not kept. */
  fail(error: unknown): void;
}

type CircularActions = Pick<
  OptionsActions,
  | 'readCircular'
  | 'installCircular'
  | 'judgeCircular'
  | 'removeCircular'
  | 'trustIssuer'
  | 'trustIssuerAgain'
  | 'distrustIssuer'
  | 'undoCirculars'
>;

export function createCircularActions({ language, show, fail }: Page): CircularActions {
  /** What stood before the last change. */
  let before: Kept | undefined;
  const change = async (to: (kept: Kept) => Kept) => {
    before = await changeKept(to);
    await show();
  };
  const now = () => new Date().toISOString();
  /** Whoever asked for it must not take it for done. */
  const orFail = (done: Promise<void>) =>
    done.catch((error: unknown) => {
      fail(error);
      throw error;
    });

  return {
    readCircular: (file) => telling(language, () => read(file, language())),
    installCircular: ({ circular, source, view }) =>
      telling(language, async (): Promise<undefined> => {
        admit(circular, view.title, await readCirculars());
        await change((it) => withCircular(it, circular, { source, added: now() }));
      }),
    async judgeCircular(id) {
      const circulars = await readCirculars();
      const one = standsAs(id, circulars);
      return one ? examplesBeside(one, circulars) : [];
    },
    removeCircular: (id) => orFail(change((it) => ({ ...it, packs: it.packs.filter((one) => one.id !== id) }))),
    trustIssuer: (issuer) => orFail(change((it) => trusting(it, issuer, now()))),
    trustIssuerAgain: (fingerprint) => orFail(change((it) => trustingAgain(it, fingerprint, now()))),
    distrustIssuer: (fingerprint) => orFail(change((it) => distrusting(it, fingerprint, now()))),
    async undoCirculars() {
      const stood = before;
      if (stood) await orFail(change(() => stood));
      before = undefined;
    },
  };
}

/**
 * The examples of a circular, judged as they will be where it holds: upon what ships and the circulars that hold with it there.
 * @throws when the background does not answer.
 */
export const examplesBeside = (circular: Circular, device: Device): Promise<JudgedExample[]> =>
  tryExamples(circular.pack, [...SHIPPED, ...besideOf(circular, device)]);

async function read(file: File, language: 'id' | 'en'): Promise<CircularReading> {
  // A little more than the reader takes, so that it refuses what is larger; no letter is longer than three bytes a unit.
  const source = await file.slice(0, 3 * LIMITS.length + 3).text();
  const circulars = await readCirculars();
  const circular = await openCircular(source, file.name, { by: 'person' });
  const { yields } = admit(circular, file.name, circulars);
  const { pack } = circular;
  const reader = { message, language };
  const stands = standsAs(pack.id, circulars);
  return {
    circular,
    source,
    view: circularView(circular, circularsModel(circulars, reader).issuers, reader),
    examples: await examplesBeside(circular, circulars),
    ...(stands && { replaces: `${stands.pack.version ?? '–'}` }),
    yields: yields.map(({ title: { id, en = id } }) => (language === 'en' ? en : id)),
  };
}

/** What is wrong with a file is told; what is wrong with us is thrown. */
async function telling<Result>(language: () => 'id' | 'en', run: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PackError)) {
      await countFailure('circulars', new Date().toISOString()).catch(() => undefined);
      throw error;
    }
    const { id, en } = error.mend;
    return { path: error.path, mend: language() === 'en' ? (en ?? id) : id };
  }
}
