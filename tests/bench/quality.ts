/** How rightly drafts are judged. */
import type { Classifier } from '../../src/classifier/index.ts';
import { ABLATION_NOTES, ablation } from './ablation.ts';
import { type Cell, count, type Section, share, type Table } from './report.ts';
import {
  BINARY,
  binaryCells,
  byGroup,
  countsOf,
  draftGuilt,
  FURTHER,
  furtherCells,
  type Guilt,
  isHeld,
  type Judged,
  realGuilt,
} from './scores.ts';
import { shipped } from './shipped.ts';
import { blindFiles, draftOf, givenTexts, type Text, trainingFiles } from './texts.ts';

const judgedBy =
  ({ classify }: Classifier) =>
  (text: Text): Judged => ({ text, ...classify(draftOf(text)) });

const rowOf = (name: string, judged: readonly Judged[], guilt: Guilt): Cell[] => [
  name,
  ...binaryCells(countsOf(judged, ({ text }) => guilt(text), isHeld)),
];

const ofDrafts = (name: string, judged: readonly Judged[]): Table[] => [
  ...byGroup(`${name}: breaches by their main rule`, judged, draftGuilt, ({ label, rules }) =>
    label === 'langgar' ? [rules?.[0]] : [],
  ),
  ...byGroup(`${name}: innocent drafts by why they are innocent`, judged, draftGuilt, ({ label, why }) =>
    label === 'aman' ? [why] : [],
  ),
  ...byGroup(`${name}: by tag`, judged, draftGuilt, ({ tags }) => tags ?? []),
  ...byGroup(`${name}: by source`, judged, draftGuilt, ({ source }) => [source]),
];

const ofReal = (name: string, judged: readonly Judged[]): Table[] => [
  ...byGroup(`${name}: by label`, judged, realGuilt, ({ label }) => [label]),
  ...byGroup(`${name}: by source`, judged, realGuilt, ({ source }) => [source]),
];

function everydayTable(judged: readonly Judged[]): Table {
  const groups = new Map<string, Judged[]>([['all', [...judged]]]);
  for (const one of judged)
    for (const group of [one.text.source && `source ${one.text.source}`, one.text.lang && `language ${one.text.lang}`])
      if (group) groups.set(group, [...(groups.get(group) ?? []), one]);
  const [all, ...others] = groups;
  return {
    title: 'Everyday texts: every warning is a false alarm',
    columns: ['texts', 'called langgar', 'called waspada', 'texts'],
    rows: [...(all ? [all] : []), ...others.sort(([a], [b]) => (a < b ? -1 : 1))].map(([name, some]) => [
      name,
      share(some.filter(isHeld).length, some.length),
      share(some.filter(({ level }) => level === 'waspada').length, some.length),
      count(some.length),
    ]),
  };
}

const GIVEN_NOTE =
  'Of the folder that JEDA_BENCH names: drafts.jsonl is training text, so its figures show what was learnt, not what holds for other text; real-political.jsonl and everyday.jsonl were never fitted on.';

/** An unseen text that stands word for word in the training text is not unseen. */
function seenNote(name: string, texts: readonly Text[], seen: ReadonlySet<string>): string[] {
  const many = texts.filter(({ text }) => seen.has(text.trim().toLowerCase())).length;
  return [`${name}: ${many} of ${texts.length} texts stand word for word in the training text.`];
}

export function quality(): Section {
  const judge = judgedBy(shipped());
  const files = blindFiles().map(({ file, texts }) => ({ file, judged: texts.map(judge) }));
  const blind = files.flatMap(({ judged }) => judged);
  const drafts = givenTexts('drafts.jsonl')?.map(judge);
  const real = givenTexts('real-political.jsonl')?.map(judge);
  const everyday = givenTexts('everyday.jsonl')?.map(judge);
  const seen = new Set(trainingFiles().flatMap(({ texts }) => texts.map(({ text }) => text.trim().toLowerCase())));
  const unseen = { blind, 'real-political.jsonl': real, 'everyday.jsonl': everyday };
  const missing = Object.entries({ drafts, 'real-political': real, everyday }).filter(([, texts]) => !texts);
  return {
    title: 'Quality',
    notes: [
      'A verdict of langgar is a hit. Drafts labelled waspada are left out of F1, precision, recall and false alarms, and told apart.',
      'Blind: tests/corpus/blind*.jsonl, which no weight ever saw. The thresholds were chosen with these figures and those of the real texts in view, so take all of them as a little better than what the next stranger writes.',
      ...ABLATION_NOTES,
      ...(drafts || real || everyday ? [GIVEN_NOTE] : []),
      ...Object.entries(unseen).flatMap(([name, judged]) =>
        judged
          ? seenNote(
              name,
              judged.map(({ text }) => text),
              seen,
            )
          : [],
      ),
      ...missing.map(([name]) => `${name}.jsonl: not given (JEDA_BENCH names no folder that has it).`),
    ],
    tables: [
      {
        title: 'Guilty against innocent',
        columns: ['texts', ...BINARY],
        rows: [
          rowOf('blind, all', blind, draftGuilt),
          ...files.map(({ file, judged }) => rowOf(file, judged, draftGuilt)),
          ...(drafts ? [rowOf('drafts.jsonl (training text)', drafts, draftGuilt)] : []),
          ...(real ? [rowOf('real-political.jsonl: partisan against neutral', real, realGuilt)] : []),
        ],
      },
      {
        title: 'Rules, spans, contrast pairs, doubtful drafts',
        columns: ['texts', ...FURTHER],
        rows: [
          ['blind, all', ...furtherCells(blind)],
          ...(drafts ? [['drafts.jsonl (training text)', ...furtherCells(drafts)]] : []),
        ],
      },
      ...ablation([
        { name: 'blind', texts: blind.map(({ text }) => text), guilt: draftGuilt },
        ...(real ? [{ name: 'real-political.jsonl', texts: real.map(({ text }) => text), guilt: realGuilt }] : []),
      ]),
      ...(everyday ? [everydayTable(everyday)] : []),
      ...ofDrafts('Blind', blind),
      ...(drafts ? ofDrafts('drafts.jsonl (training text)', drafts) : []),
      ...(real ? ofReal('real-political.jsonl', real) : []),
    ],
  };
}
