import type { Content, PlanConflict, PlanKind, WritePlan } from '../../../src/engine';
import { allOrMixed } from '../../../src/pane/write/all-or-mixed';
import { chosenCells } from '../../../src/pane/write/chosen-cells';
import { contentText } from '../../../src/pane/write/content-text';
import { groupByKind } from '../../../src/pane/write/group-by-kind';
import { mayOverrule, restingOn } from '../../../src/pane/write/may-overrule';
import { resultsText } from '../../../src/pane/write/results-text';
import { readState, UNREAD } from '../../support/pane/fake-session';

const number = (text: string): Content => ({ type: 'number', text, formula: null });

function conflict(cell: string, kind: PlanKind, why: PlanConflict['why']['id'], sheet = '表'): PlanConflict {
  return { sheet, cell, kind, standing: '9', computed: number('8'), why: { id: why, values: {} } };
}

test('内容怎样显示：比率作百分数，数和文字照写', () => {
  expect(contentText({ type: 'percent', text: '0.661', formula: null })).toBe('66.10%');
  expect(contentText(number('28.42'))).toBe('28.42');
  expect(contentText({ type: 'text', text: '优', formula: null })).toBe('优');
});

test('按种类分组，次序固定，没有的不列', () => {
  const groups = groupByKind([{ kind: 'note' }, { kind: 'grade' }, { kind: 'execution-rate' }, { kind: 'total' }]);
  expect(groups.map(({ group, items }) => [group, items.length])).toEqual([
    ['execution', 1],
    ['total', 2],
    ['note', 1],
  ]);
});

test('总的勾选框：全选、全不选、部分', () => {
  expect([allOrMixed(0, 3), allOrMixed(2, 3), allOrMixed(3, 3)]).toEqual([false, 'mixed', true]);
});

describe('哪些可以改写', () => {
  const score = conflict('G8', 'score', 'plan.kept-value');
  const other = conflict('G9', 'score', 'plan.kept-formula');
  const total = conflict('G13', 'total', 'plan.disputed-scores');
  const plan: WritePlan = { entries: [], conflicts: [score, other, total], forms: [] };

  test('人写的值和公式可以；一格里还有别的文字、得分未定的不可以', () => {
    expect(mayOverrule(score, plan, new Set())).toBe(true);
    expect(mayOverrule(other, plan, new Set())).toBe(true);
    for (const why of ['plan.kept-part', 'plan.open-scores', 'plan.not-full-marks'] as const) {
      expect(mayOverrule(conflict('G13', 'total', why), plan, new Set())).toBe(false);
    }
  });

  test('总分要等它上面的得分都选了改写', () => {
    expect(mayOverrule(total, plan, new Set(['表!G8']))).toBe(false);
    expect(mayOverrule(total, plan, new Set(['表!G8', '表!G9']))).toBe(true);
  });

  test('一个得分改回保留，总分也要保留；别的表不受影响', () => {
    const elsewhere = conflict('G13', 'total', 'plan.disputed-scores', '另一表');
    expect(restingOn(score, { entries: [], conflicts: [score, total, elsewhere], forms: [] })).toEqual([total]);
    expect(restingOn(total, plan)).toEqual([]);
  });
});

test('要写的格：勾选的，加上选了改写的', () => {
  expect(chosenCells(UNREAD)).toEqual([]);
  const state = readState({ unticked: new Set(['自评表!G8']), overruled: new Set(['自评表!G12']) });
  expect(chosenCells(state).map(({ cell }) => cell)).toEqual(['G5', 'H5', 'G9', 'H8', 'H9', 'G12']);
});

test('复制的文字：一格一行，制表符分开，带换行和引号的加引号', () => {
  const cells = [
    { sheet: '表', cell: 'G8', kind: 'score' as const, before: '', after: number('20') },
    { sheet: '表', cell: 'H8', kind: 'note' as const, before: '说“"好"”\n的', after: number('1') },
  ];
  expect(resultsText(['工作表', '单元格', '原', '新'], cells)).toBe(
    '工作表\t单元格\t原\t新\n表\tG8\t\t20\n表\tH8\t"说“""好""”\n的"\t1',
  );
});
