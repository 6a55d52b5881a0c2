/** What the page of circulars can do: everything on this device, nothing over the network. */
import { keep } from '../../src/browser/authoring.ts';
import { askModel, language, local, message, type Settings } from '../../src/browser/index.ts';
import { judgeExamples } from '../../src/classifier/examples.ts';
import { type Classifier, createClassifier, type Model, modelFrom } from '../../src/classifier/index.ts';
import { contestantsIn } from '../../src/rulebook/contestants-csv.ts';
import { GUIDES } from '../../src/rulebook/guides.ts';
import { currentPhase, type Pack, PackError, type Rulebook, SHIPPED, standingBook } from '../../src/rulebook/index.ts';
import { readWhole } from '../../src/rulebook/load.ts';
import { openPack } from '../../src/rulebook/open-pack.ts';
import { createKeys, fingerprintOf, type Keys, keysSchema, packFile } from '../../src/rulebook/signature.ts';
import { tableText } from '../../src/rulebook/table/decode.ts';
import type { AuthorActions, AuthorView, Issuer } from '../../src/screens/author/author-view.ts';
import { newDraft, packOf, ruleToAdd } from '../../src/screens/author/pack-draft.ts';
import { guidanceModel } from '../../src/screens/guide/guidance-model.ts';
import { checkedModel } from '../../src/screens/model/screen-model.ts';
import { RULES } from '../../src/vocabulary.ts';
import { saveFile } from '../screens/save-file.ts';

const STANDING: readonly Pack[] = [...SHIPPED, ...GUIDES];
const JSON_FILE = 'application/json';

const articleOf = ({ id, instrument, article, gist }: Pack['law'][number]) => ({
  id,
  label: `${instrument} ${article}`,
  gist: local(gist),
});

/** Letters and digits that no other circular has. */
export const newMark = (): string => crypto.randomUUID().slice(0, 8);

export const issuerOf = async (keys: Keys): Promise<Issuer> => ({
  keys,
  fingerprint: await fingerprintOf({ key: keys.public }),
});

export function createAuthorActions(
  settings: Settings,
  today: string,
): AuthorActions & Pick<AuthorView, 'rules' | 'law'> {
  const book = latest(
    (pack: Pack) =>
      standingBook(
        [pack],
        STANDING.filter(({ id }) => id !== pack.id),
      ).rulebook,
  );
  const placeOf = ({ region }: Pack) => region ?? settings.region;
  const classifierOf = createClassifiers();
  const standing = standingBook([], STANDING).rulebook;

  return {
    rules: RULES.map((id) => ({ id, title: local(standing.rules[id].title), base: ruleToAdd(standing.rules[id]) })),
    law: Object.values(standing.law).map(articleOf),
    faultsOf: (pack) => readWhole(packOf(pack), STANDING).faults,
    pointsOf(pack) {
      const own = new Set([...pack.guidance.map(({ id }) => id), ...pack.rules.map(({ id }) => `${pack.id}-${id}`)]);
      const reader = { rulebook: book(pack), status: settings.status, region: placeOf(pack), message, local };
      return guidanceModel(reader).filter(({ id }) => own.has(id));
    },
    async judge(pack, drafts) {
      const rulebook = book(pack);
      const region = placeOf(pack);
      const { classify } = await classifierOf(rulebook);
      const { stage } = currentPhase(rulebook, region, today);
      const reader = { rulebook, status: settings.status, stage, message, local };
      return judgeExamples(drafts, classify).map(({ example, holds, verdict }) => ({
        ...checkedModel(verdict, example.text, reader),
        holds,
      }));
    },
    keep: inTurn((pack) => keep('draft', pack)),
    async open(file) {
      try {
        return (await openPack(await file.text(), file.name)).pack;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        const { id, en = id } = error.mend;
        return { path: error.path, mend: language() === 'en' ? en : id };
      }
    },
    readTable: async (file) => contestantsIn(tableText(new Uint8Array(await file.arrayBuffer())), standing.parties),
    async save(pack, issuer) {
      const text = await packFile(packOf(pack), issuer?.keys);
      saveFile({ name: `${pack.id}-${pack.version ?? 1}${issuer ? '.signed' : ''}.json`, type: JSON_FILE, text });
    },
    fresh: () => newDraft(today, newMark()),
    makeKeys: async () => issuerOf(await createKeys()),
    async openKeys(file) {
      const read = keysSchema.safeParse(jsonOf(await file.text()));
      return read.success ? issuerOf(read.data).catch(() => undefined) : undefined;
    },
    saveKeys({ keys, fingerprint }) {
      const name = `kunci-jeda-${fingerprint.slice(0, 4)}.json`;
      saveFile({ name, type: JSON_FILE, text: `${JSON.stringify(keys, null, 2)}\n` });
    },
    keepKeys: (issuer) => keep('keys', issuer?.keys),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One after the other: what was written first must not be kept last. */
function inTurn(run: (pack: Pack) => Promise<void>): (pack: Pack) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (pack) => {
    last = last.catch(() => undefined).then(() => run(pack));
    return last;
  };
}

/** The result for the last that was asked, asked again. */
function latest<Of, Result>(make: (of: Of) => Result): (of: Of) => Result {
  let last: { readonly of: Of; readonly result: Result } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, result: make(of) };
    return last.result;
  };
}

/**
 * A classifier of what all packs name, as `npm run pack -- test` has it: an example may speak of any place of the pack. Built
 * again only when that has changed. The model comes from the background, once.
 */
function createClassifiers(): (rulebook: Rulebook) => Promise<Classifier> {
  let model: Promise<Model> | undefined;
  let built: { readonly key: string; readonly classifier: Classifier } | undefined;
  return async (rulebook) => {
    model ??= askModel()
      .then(modelFrom)
      .catch((error: unknown) => {
        // Asked again at the next change.
        model = undefined;
        throw error;
      });
    const { elections, lexicon } = rulebook;
    const key = JSON.stringify([elections, lexicon]);
    if (built?.key !== key) built = { key, classifier: createClassifier(rulebook, await model) };
    return built.classifier;
  };
}
