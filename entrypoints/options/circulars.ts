/** What a person does with circulars from outside: read one, install it, remove it, trust its issuer; each can be taken back. */
import { localDay, message } from '../../src/browser/index.ts';
import {
  admit,
  besideOf,
  type Circulars,
  distrusting,
  type Kept,
  openCircular,
  readCirculars,
  readKept,
  trusting,
  withCircular,
  writeKept,
} from '../../src/circulars/index.ts';
import type { JudgedExample } from '../../src/classifier/examples.ts';
import { GUIDES } from '../../src/rulebook/guides.ts';
import { forceOf } from '../../src/rulebook/in-force.ts';
import { type Pack, PackError, SHIPPED } from '../../src/rulebook/index.ts';
import { LIMITS } from '../../src/rulebook/read-pack.ts';
import { circularsModel, circularView } from '../../src/screens/options/circulars-model.ts';
import type { CircularReading, OptionsActions, Refusal } from '../../src/screens/options/options-view.ts';
import { tryExamples } from './try-out.ts';

interface Page {
  language(): 'id' | 'en';
  show(): Promise<void>;
}

type CircularActions = Pick<
  OptionsActions,
  | 'readCircular'
  | 'installCircular'
  | 'judgeCircular'
  | 'removeCircular'
  | 'trustIssuer'
  | 'distrustIssuer'
  | 'undoCirculars'
>;

export function createCircularActions({ language, show }: Page): CircularActions {
  /** What stood before the last change. */
  let before: Kept | undefined;
  const change = async (to: (kept: Kept) => Kept) => {
    const kept = await readKept();
    await writeKept(to(kept));
    before = kept;
    await show();
  };
  const now = () => new Date().toISOString();

  return {
    readCircular: (file) => telling(language, () => read(file, language())),
    installCircular: ({ circular, source, view }) =>
      telling(language, async (): Promise<undefined> => {
        const { kept, placed, region } = await readCirculars([...SHIPPED, ...GUIDES]);
        admit(circular, view.title, { kept, placed, region, today: localDay(new Date()), guides: GUIDES });
        await change((it) => withCircular(it, circular, { source, added: now() }));
      }),
    async judgeCircular(id) {
      const circulars = await readCirculars([...SHIPPED, ...GUIDES]);
      const one = circulars.placed.find(({ pack }) => pack.id === id);
      return one ? examplesBeside(one.pack, circulars) : [];
    },
    removeCircular: (id) => change((it) => ({ ...it, packs: it.packs.filter((one) => one.id !== id) })),
    trustIssuer: (issuer) => change((it) => trusting(it, issuer, now())),
    distrustIssuer: (fingerprint) => change((it) => distrusting(it, fingerprint, now())),
    async undoCirculars() {
      if (before) await writeKept(before);
      before = undefined;
      await show();
    },
  };
}

/**
 * The examples of a circular, judged as on this device: upon what ships and what holds today where it holds.
 * @throws when the background does not answer, or it clashes with one of these.
 */
export function examplesBeside(pack: Pack, here: Pick<Circulars, 'placed' | 'region'>): Promise<JudgedExample[]> {
  const today = localDay(new Date());
  const others = besideOf(pack, here).filter((one) => forceOf(one, today) === 'in-force');
  return tryExamples(pack, [...SHIPPED, ...others]);
}

async function read(file: File, language: 'id' | 'en'): Promise<CircularReading> {
  // A little more than the reader takes, so that it refuses what is larger; no letter is longer than three bytes a unit.
  const source = await file.slice(0, 3 * LIMITS.length + 3).text();
  const circulars = await readCirculars([...SHIPPED, ...GUIDES]);
  const { kept, placed, region } = circulars;
  const today = localDay(new Date());
  const circular = await openCircular(source, file.name, { by: 'person' });
  admit(circular, file.name, { kept, placed, region, today, guides: GUIDES });
  const { pack } = circular;
  const reader = { message, language };
  const stands = placed.find(({ pack: { id } }) => id === pack.id);
  return {
    circular,
    source,
    view: circularView(circular, circularsModel(circulars, reader).issuers, reader),
    examples: await examplesBeside(pack, circulars),
    ...(stands && { replaces: `${stands.pack.version ?? '–'}` }),
  };
}

/** What is wrong with a file is told; what is wrong with us is thrown. */
async function telling<Result>(language: () => 'id' | 'en', run: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { id, en } = error.mend;
    return { path: error.path, mend: language() === 'en' ? (en ?? id) : id };
  }
}
