import { expect, test } from 'vitest';
import { guidedBook } from '../../rulebook/guides.ts';
import { STATUSES } from '../../vocabulary.ts';
import type { SanctionView } from '../model/guidance-views.ts';
import { groupSanctions } from './group-sanctions.ts';
import { sanctionsModel } from './sanctions-model.ts';

const ethics = (rule: string): SanctionView => ({
  rule,
  stage: 'Sebelum penetapan calon',
  now: false,
  kind: 'ethics',
  text: 'Sanksi moral',
  law: 'PP 42/2004 Pasal 15',
});
const heavy = (rule: string): SanctionView => ({
  rule,
  stage: 'Setelah penetapan calon',
  now: true,
  kind: 'discipline',
  text: 'Hukuman disiplin berat',
  law: 'PP 94/2021 Pasal 14',
});

test('tells a sanction once, with all the rules that lead to it', () => {
  const [stage] = groupSanctions([ethics('Ajakan'), ethics('Dukungan'), ethics('Ajakan')]);
  expect(stage?.rows).toHaveLength(1);
  expect(stage?.rows[0]?.rules).toEqual(['Ajakan', 'Dukungan']);
});

test('puts the stage that runs today first', () => {
  const stages = groupSanctions([ethics('Ajakan'), heavy('Ajakan')]);
  expect(stages.map(({ stage, now }) => [stage, now])).toEqual([
    ['Setelah penetapan calon', true],
    ['Sebelum penetapan calon', false],
  ]);
});

test('keeps two sanctions apart when they rest on different laws', () => {
  const [stage] = groupSanctions([heavy('Ajakan'), { ...heavy('Tim'), law: 'UU 20/2023 Pasal 52' }]);
  expect(stage?.rows.map(({ rules }) => rules)).toEqual([['Ajakan'], ['Tim']]);
});

const court = (rule: string): SanctionView => ({
  ...heavy(rule),
  kind: 'criminal',
  text: 'Penjara',
  law: 'KUHP Pasal 434',
});

test('begins with the office, not with the court, whichever rule is told first', () => {
  const mild = { ...heavy('Ajakan'), text: 'Hukuman disiplin sedang' };
  const [stage] = groupSanctions([
    court('Serangan'),
    mild,
    heavy('Ajakan'),
    heavy('Tim'),
    { ...heavy('Tim'), kind: 'dismissal' },
  ]);
  expect(stage?.rows.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'discipline: Hukuman disiplin berat',
    'discipline: Hukuman disiplin sedang',
    'dismissal: Hukuman disiplin berat',
    'criminal: Penjara',
  ]);
});

test('puts a stage of today that only knows the court behind one that knows the office', () => {
  const always = { ...heavy('Tim'), stage: 'Kapan saja' };
  expect(groupSanctions([court('Serangan'), always]).map(({ stage }) => stage)).toEqual([
    'Kapan saja',
    heavy('Tim').stage,
  ]);
});

test('never begins with the court where an office may punish: no status, inside and outside elections', () => {
  const { rulebook } = guidedBook();
  const reader = { rulebook, message: (key: string) => key, local: (text: { id: string }) => text.id };
  for (const status of STATUSES) {
    for (const stage of [undefined, 'prospective', 'candidate'] as const) {
      const [first] = groupSanctions(sanctionsModel({ ...reader, status, stage }));
      expect(first?.rows[0]?.kind, `${status} ${stage}`).not.toBe('criminal');
    }
  }
});
