/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asDetected } from '../../../src/engine';
import { ReadStep } from '../../../src/pane/read/read-step';
import { gridOf } from '../../support/grid-of';
import { fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, bookUnder, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const user = userEvent.setup();

const fact = (name: string) => within(screen.getByText(name).parentElement!);

describe('读表', () => {
  test('还没有读，就请人读', async () => {
    const session = fakeSession(UNREAD);
    renderIn(session, <ReadStep />);
    await user.click(screen.getByRole('button', { name: '读表' }));
    expect(session.calls).toEqual([['read']]);
  });

  test('一张表：标题、位置、种类，点一下选中整张表', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    screen.getByText('项目支出绩效自评表');
    screen.getByText('项目支出自评表，5 项指标');
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: '自评表 A1:H13' }));
    expect(session.calls).toContainEqual(['select', { sheet: '自评表', cell: 'A1:H13' }]);
  });

  test('几张表：用方向键换着看', async () => {
    const session = fakeSession(readState({ book: bookOf(sampleGrid(), sampleGrid({ B3: '另一个项目' }, '第二张')) }));
    renderIn(session, <ReadStep />);
    const [first, second] = screen.getAllByRole('radio');
    expect(first).toHaveProperty('checked', true);
    expect(fact('项目').getByRole('button').textContent).toContain('职工疗养');
    act(() => first!.focus());
    await user.keyboard('{ArrowDown}');
    expect(session.calls).toContainEqual(['showTable', 1]);
    expect(second).toHaveProperty('checked', true);
    expect(fact('项目').getByRole('button').textContent).toContain('另一个项目');
  });

  test('基本信息都能点到单元格，没有的照说', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    await user.click(fact('年度').getByRole('button', { name: '2024' }));
    await user.click(fact('实施单位').getByRole('button', { name: '某中心' }));
    expect(session.calls.filter(([name]) => name === 'select')).toEqual([
      ['select', { sheet: '自评表', cell: 'A2' }],
      ['select', { sheet: '自评表', cell: 'F3' }],
    ]);
    fact('主管部门').getByText('表中没有');
  });

  test('资金情况：单位、各行、各数的单元格', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    screen.getByText('金额单位：万元');
    const row = within(screen.getByText('年度资金总额').closest('li')!);
    await user.click(row.getByRole('button', { name: '66.1' }));
    expect(session.calls).toContainEqual(['select', { sheet: '自评表', cell: 'E5' }]);
    expect(row.getAllByRole('button', { name: '空白' })).toHaveLength(2);
  });

  test('口径：名称、缘由、依据和可靠程度；各项规则点开才画', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    screen.getByText('按设置里选定的口径评分。');
    screen.getByText(/^依据：财预〔2020〕10号/);
    screen.getByText('依据的可靠程度：据转述，未见原文');
    expect(screen.queryByText('反向指标')).toBeNull();
    await user.click(screen.getByRole('button', { name: '各项规则与依据' }));
    screen.getByText('反向指标');
    await user.click(screen.getByRole('button', { name: '换一个口径' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '评分口径' }), 'hubei');
    expect(session.calls).toContainEqual(['change', { policy: 'hubei' }]);
  });

  test('识别出的口径：理由指到单元格；认不出的先把缘由打开', async () => {
    const session = fakeSession(readState({ book: bookUnder(asDetected, sampleGrid()) }));
    const { unmount } = renderIn(session, <ReadStep />);
    screen.getByText('按表的特征识别。');
    await user.click(screen.getByRole('button', { name: '识别的理由' }));
    await user.click(screen.getByRole('button', { name: 'A1' }));
    expect(session.calls).toContainEqual(['select', { sheet: '自评表', cell: 'A1' }]);
    unmount();
    const odd = sampleGrid({ A1: '自评表', B5: '总额', F5: null, H7: '说明', A6: null });
    renderIn(fakeSession(readState({ book: bookUnder(asDetected, odd) })), <ReadStep />);
    screen.getByText(/^认不出这张表的口径/);
    screen.getByText(/特征不足/);
  });

  test('没有读的部分说明原因', () => {
    const list = gridOf(
      [
        ['单位', '预算金额'],
        ['某局', 12],
      ],
      { sheet: '资金表' },
    );
    renderIn(fakeSession(readState({ book: bookOf(sampleGrid(), list) })), <ReadStep />);
    screen.getByRole('heading', { name: '没有读的部分' });
    screen.getByText(/“资金表”只列资金/);
  });

  test('什么表都没有：说要有什么，插入示例', async () => {
    const session = fakeSession(readState({ book: bookOf(gridOf([['随便写点什么']], { sheet: '便条' })) }));
    renderIn(session, <ReadStep />);
    screen.getByRole('heading', { name: '没有找到绩效自评表' });
    screen.getByText(/年度指标值/, { selector: 'li' });
    await user.click(screen.getByRole('button', { name: '插入示例' }));
    expect(session.calls).toEqual([['addSample']]);
  });

  test.each(['zh-CN', 'en'] as const)(
    '%s：axe 没有发现问题',
    async (locale) => {
      const book = bookOf(sampleGrid(), sampleGrid({}, '第二张'), gridOf([['便条']], { sheet: '便条' }));
      const { container } = renderIn(fakeSession(readState({ book })), <ReadStep />, locale);
      expect(await violationsIn(container)).toEqual([]);
    },
    30_000,
  );

  test('英文界面没有漏译的句子', () => {
    const { container } = renderIn(fakeSession(readState()), <ReadStep />, 'en');
    expect(container.textContent).toContain('Tables found');
    expect(container.textContent).not.toMatch(/read\.[a-z]|\{|找到|资金情况/);
  });
});
