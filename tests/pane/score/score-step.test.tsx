/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScoreStep } from '../../../src/pane/score/score-step';
import { fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const user = userEvent.setup();

const selected = (session: ReturnType<typeof fakeSession>) =>
  session.calls.flatMap(([name, place]) => (name === 'select' ? [(place as { cell: string }).cell] : []));

/** The item of an indicator, by its name. */
const item = (name: string) => within(screen.getByText(name, { selector: 'button' }).closest('li')!);

const fact = (name: string) => within(screen.getByText(name, { selector: 'dt' }).parentElement!);

describe('评分一览', () => {
  test('没有表，就请人去读表', async () => {
    const session = fakeSession(UNREAD);
    renderIn(session, <ScoreStep />);
    await user.click(screen.getByText('去读表'));
    expect(session.calls).toEqual([['show', 'read']]);
  });

  test('总分、等级、执行率和它的分母、需确认的项数', () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    fact('总分').getByText('65.03 / 100');
    fact('等级').getByText('未定');
    fact('预算执行率').getByText('66.10%');
    fact('预算执行率').getByText('按全年预算数');
    fact('预算执行率').getByText('得分 6.61 / 10');
    fact('需确认').getByText('2 项');
    screen.getByText(/还有 2 项没有得分/);
  });

  test('都定了就有等级；与表中印的不同，用字标出', () => {
    const book = bookOf(sampleGrid({ G10: 18, G11: 9, E11: '85%', G13: 99, H13: '优' }));
    renderIn(fakeSession(readState({ book })), <ScoreStep />);
    fact('等级').getByText('优');
    fact('总分').getByText('≠ 相差 −5.97');
  });

  test('分值合计不是满分：不定等级，说明为什么；表中印着的照样写出', () => {
    const book = bookOf(sampleGrid({ F11: 20, G10: 18, G11: 9, E11: '85%', H13: '优' }));
    renderIn(fakeSession(readState({ book })), <ScoreStep />);
    fact('等级').getByText('不定等级');
    fact('等级').getByText('分值合计 110 分，不是满分 100 分');
    fact('等级').getByText('表中印 优');
  });

  test('点哪个数，选中哪个单元格', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ScoreStep />);
    await user.click(screen.getByText('65.03 / 100'));
    await user.click(screen.getByText('66.10%'));
    await user.click(screen.getByText('得分 6.61 / 10'));
    expect(selected(session)).toEqual(['G13', 'G5', 'H5']);
  });

  test('图有文字说明，数字另有一张表', () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    screen.getByRole('img', { name: /^横条图/ });
    const table = within(screen.getByRole('table', { name: '各部分得分与分值' }));
    const rows = table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['部分', '得分', '分值', '未定项数'],
      ['预算执行率', '6.61', '10', '0'],
      ['产出指标', '48.42', '50', '0'],
      ['效益指标', '0', '30', '2'],
      ['满意度指标', '10', '10', '0'],
    ]);
  });
});

describe('各项指标', () => {
  test('按一级、二级指标分组，标题有层次', () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    const headings = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(headings).toEqual([
      'H3 一览',
      'H3 各部分得分与分值',
      'H3 产出指标（2 项）',
      'H4 数量指标',
      'H4 质量指标',
      'H3 效益指标（2 项）',
      'H4 社会效益指标',
      'H4 可持续影响指标',
      'H3 满意度指标（1 项）',
      'H4 服务对象满意度指标',
    ]);
  });

  test('读出的意思、计算得分、表中得分、分值都能点到单元格', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ScoreStep />);
    const row = item('疗养人数');
    for (const button of ['疗养人数', '目标 ≥113 人，实际 224 人，完成率 198.23%', '20.00', '空白', '20'])
      await user.click(row.getByRole('button', { name: button }));
    expect(selected(session)).toEqual(['C8', 'E8', 'G8', 'G8', 'F8']);
  });

  test('与表中得分不同，用字标出差多少', () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    item('职工满意度').getByText('≠ 相差 −2.00');
    expect(item('疗养人数').queryByText(/相差/)).toBeNull();
  });

  test('不能算的写明状态和原因', () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    item('机制健全率').getByText('需确认');
    item('机制健全率').getByText(/像是照抄指标值/);
  });

  test('为什么：点开才写出取数、步骤、规则和依据', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ScoreStep />);
    const row = item('计划完成率');
    expect(row.queryByText('取数')).toBeNull();
    act(() => row.getByRole('button', { name: '为什么：计划完成率' }).focus());
    await user.keyboard('{Enter}');
    expect(row.getByRole('button', { name: '为什么：计划完成率' }).ariaExpanded).toBe('true');
    row.getByText('90 ÷ 95 = 94.74%');
    row.getByText(/^依据：财预〔2020〕10号/);
    row.getByText(/^依据的可靠程度/);
    await user.click(row.getByRole('button', { name: 'E9' }));
    expect(selected(session)).toEqual(['E9']);
  });

  test('只看需确认的', async () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    await user.click(screen.getByText('只看需确认的（2）'));
    expect(screen.queryByText('疗养人数')).toBeNull();
    screen.getByText('职工关怀');
  });

  test('合上的部分不画', async () => {
    renderIn(fakeSession(readState()), <ScoreStep />);
    await user.click(screen.getByText('产出指标（2 项）'));
    expect(screen.queryByRole('button', { name: '疗养人数' })).toBeNull();
  });

  test.each(['zh-CN', 'en'] as const)(
    '%s：axe 没有发现问题，也没有漏译',
    async (locale) => {
      const { container } = renderIn(fakeSession(readState()), <ScoreStep />, locale);
      for (const why of screen.getAllByText(locale === 'en' ? 'Why' : '为什么')) act(() => why.click());
      expect(await violationsIn(container)).toEqual([]);
      expect(container.textContent).not.toMatch(/score\.[a-z]|\{/);
    },
    30_000,
  );
});
