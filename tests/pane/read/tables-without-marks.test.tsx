/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckStep } from '../../../src/pane/check/check-step';
import { NotesStep } from '../../../src/pane/notes/notes-step';
import { ReadStep } from '../../../src/pane/read/read-step';
import { ScoreStep } from '../../../src/pane/score/score-step';
import { WriteStep } from '../../../src/pane/write/write-step';
import { gridOf } from '../../support/grid-of';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const ALLOCATION = gridOf(
  [
    ['省级专项资金分配'],
    ['序号', '项目名称', '覆盖人数（人）', '人均标准（元/人）', '金额（元）'],
    [1, '劳模慰问', '168人', '2100元/人', '352800元'],
    [2, '荣誉津贴', '45人', '300元/人/月', '171300元'],
    ['', '合计', '', '', '524100元'],
  ],
  { sheet: '分配' },
);
const ACCOUNTS = gridOf(
  [
    ['2024年度支出决算表'],
    ['项目', '年初预算数', '决算数', '完成率'],
    ['“三公”经费', 3.8, 3.76, '98.94%'],
    ['支出合计', 775.83, 884.49, '114.01%'],
  ],
  { sheet: '决算' },
);
const COMPLETION = gridOf(
  [
    ['一级指标', '二级指标', '三级指标', '预期指标值', '实际完成指标值'],
    ['产出指标', '数量指标', '帮扶人数', '50人', '41人'],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥95%', '96%'],
  ],
  { sheet: '完成' },
);

const SHEETS = [
  ['分配表', ALLOCATION],
  ['决算资金表', ACCOUNTS],
  ['目标完成情况表', COMPLETION],
] as const;
const STEPS = [
  ['读表', <ReadStep key="read" />],
  ['评分', <ScoreStep key="score" />],
  ['核对', <CheckStep key="check" />],
  ['偏差说明', <NotesStep key="notes" />],
  ['写回', <WriteStep key="write" />],
] as const;

const user = userEvent.setup();
const sessionOf = (grid: typeof ALLOCATION) => fakeSession(readState({ book: bookOf(grid) }));

describe('不计分的表', () => {
  test.each(SHEETS.flatMap(([name, grid]) => STEPS.map(([step, element]) => ({ name, step, grid, element }))))(
    '$name：$step这一步照样看得',
    async ({ grid, element }) => {
      const { container } = renderIn(sessionOf(grid), element);
      expect(container.textContent).not.toBe('');
      expect(await violationsIn(container)).toEqual([]);
    },
  );

  test('分配表：种类、行数、每行的数和人数 × 标准，点得到单元格', async () => {
    const session = sessionOf(ALLOCATION);
    renderIn(session, <ReadStep />);
    screen.getByText('资金分配表，2 行');
    expect(screen.queryByText('评分口径')).toBeNull();
    const row = within(screen.getByText('荣誉津贴').closest('li')!);
    row.getByText('162000');
    await user.click(row.getByRole('button', { name: '171300元' }));
    expect(session.calls).toContainEqual(['select', { sheet: '分配', cell: 'E4' }]);
  });

  test('决算资金表：各行的数；评分这一步是各项率，对不上的印数标出来', async () => {
    const session = sessionOf(ACCOUNTS);
    const { unmount } = renderIn(session, <ReadStep />);
    screen.getByText('资金表，2 行');
    expect(screen.queryByText('评分口径')).toBeNull();
    within(screen.getByText('“三公”经费').closest('li')!).getByText('3.76');
    unmount();
    renderIn(session, <ScoreStep />);
    const rate = within(screen.getByText('“三公”经费 完成年初预算').closest('li')!);
    rate.getByText('98.95%');
    rate.getByText('≠ 表中印 98.94%');
    await user.click(rate.getByRole('button', { expanded: false }));
    rate.getByText('3.76 ÷ 3.8 = 98.95%');
  });

  test('目标完成情况表：各类指标的个数和目标实现率，没有总分', () => {
    renderIn(sessionOf(COMPLETION), <ScoreStep />);
    screen.getByText('这张表不计分。 产出指标 1 项，满意度指标 1 项');
    within(screen.getByText('目标实现率').closest('li')!).getByText('50.00%');
    expect(screen.queryByText('总分')).toBeNull();
  });
});
