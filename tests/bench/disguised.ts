/** Whether a verdict stays what it was when the draft is disguised. */
import type { Classifier } from '../../src/classifier/index.ts';
import { DISGUISES, disguisesOf } from './disguises.ts';
import { type Cell, count, type Section, share, type Table } from './report.ts';
import { shipped } from './shipped.ts';
import { blindFiles, draftOf, drawn, type Text, trainingFiles } from './texts.ts';

const FROM_CORPUS = 400;
const SEED = 2024;
const COLUMNS = [
  'disguise',
  'guilty kept',
  'of',
  'innocent kept',
  'of',
  'blind guilty kept',
  'of',
  'blind innocent kept',
  'of',
];

const isRight = ({ classify }: Classifier, text: Text): boolean =>
  (classify(draftOf(text)).level === 'langgar') === (text.label === 'langgar');

const isPlain = ({ label }: Text) => label === 'langgar' || label === 'aman';

/** Share of the drafts that a disguise changes whose verdict stays, and of how many. */
function kept(all: readonly Text[], disguise: (text: string) => string, by: Classifier): Cell[] {
  const changed = all
    .map((text) => ({ ...text, text: disguise(text.text) }))
    .filter((text, i) => text.text !== all[i]?.text);
  return [share(changed.filter((text) => isRight(by, text)).length, changed.length), count(changed.length)];
}

export function disguised(): Section {
  const by = shipped();
  const right = (texts: readonly Text[]) => texts.filter((text) => isPlain(text) && isRight(by, text));
  const blind = right(blindFiles().flatMap(({ texts }) => texts));
  const corpus = right(
    drawn(
      trainingFiles().flatMap(({ texts }) => texts.filter(isPlain)),
      FROM_CORPUS,
      SEED,
    ),
  );
  const both = [...blind, ...corpus];
  const of = (texts: readonly Text[], label: string) => texts.filter((text) => text.label === label);
  const table = (title: string, disguises: Readonly<Record<string, (text: string) => string>>): Table => ({
    title,
    columns: COLUMNS,
    rows: Object.entries(disguises).map(([name, disguise]) => [
      name,
      ...[both, blind].flatMap((texts) => ['langgar', 'aman'].flatMap((label) => kept(of(texts, label), disguise, by))),
    ]),
  });
  return {
    title: 'Disguises',
    notes: [
      `Blind drafts and ${FROM_CORPUS} drafts drawn with a fixed seed from the corpus that the weights are fitted on, only those judged rightly as they stand (${blind.length} and ${corpus.length}).`,
      'Kept: a guilty draft is still langgar; an innocent one is still not langgar. A draft that a disguise leaves as it was is not counted.',
      'Content words: words of four letters and more, no links, handles, function words; vowels go from words of five letters and more. Emoji stand for each word that has one.',
    ],
    tables: [
      table('Verdicts kept when about half of the content words are disguised', DISGUISES),
      table('Verdicts kept when all of them are', disguisesOf(1)),
    ],
  };
}
