import { expect, test } from 'vitest';
import type { SanctionView } from '../model/guidance-views.ts';
import { groupSanctions } from './group-sanctions.ts';

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
