import type { PlanEntry, WritePlan } from '../../../src/engine';
import { tickedTogether } from '../../../src/pane/session/ticked-together';
import { withOverruled } from '../../../src/pane/session/with-overruled';

function entry(cell: string, text: string, id: 'plan.report' | 'plan.report-moved' = 'plan.report'): PlanEntry {
  return {
    sheet: '自评报告',
    cell,
    kind: 'report',
    before: '',
    beforeFormula: null,
    after: { type: 'text', text, formula: null },
    why: { id, values: {} },
  };
}

test('报告有几行移动时，勾掉一行就都勾掉，免得丢了移动的文字', () => {
  const still = [entry('A1', '甲'), entry('A2', '乙')];
  expect(tickedTogether([still[0]!], still)).toEqual([still[0]]);
  const moving = [entry('A1', '甲'), entry('A2', '乙', 'plan.report-moved')];
  expect(tickedTogether([moving[0]!], moving)).toEqual(expect.arrayContaining(moving));
  expect(tickedTogether([{ sheet: '自评表', cell: 'G8' }], moving)).toEqual([{ sheet: '自评表', cell: 'G8' }]);
});

test('人的一段要移动，又选了换成我们的，只写我们的', () => {
  const plan: WritePlan = {
    entries: [entry('A1', '甲'), entry('A2', '人写的', 'plan.report-moved')],
    conflicts: [
      {
        sheet: '自评报告',
        cell: 'A2',
        kind: 'report',
        standing: '人写的',
        computed: { type: 'text', text: '我们的', formula: null },
        why: { id: 'plan.kept-words', values: {} },
      },
    ],
    forms: [],
  };
  const replacing = { ...plan, entries: [entry('A1', '甲'), entry('A2', '我们的')], conflicts: [] };
  const texts = (overruled: readonly string[]): readonly string[] =>
    withOverruled(plan, replacing, new Set(overruled)).map(({ after }) => after.text);
  expect(texts([])).toEqual(['甲', '人写的']);
  expect(texts(['自评报告!A2'])).toEqual(['甲', '我们的']);
  expect(texts(['自评报告!A1'])).toEqual(['甲', '人写的']);
});
