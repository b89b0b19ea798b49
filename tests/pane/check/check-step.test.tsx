/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckStep } from '../../../src/pane/check/check-step';
import type { PaneState } from '../../../src/pane/session/state';
import type { Finding, Locale } from '../../../src/engine';
import { fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

/** The sample with its budget nearly spent, so that the findings are those of indicators. */
const spent = () => readState({ book: bookOf(sampleGrid({ E5: 95 })) });

function draw(state: PaneState = spent(), locale: Locale = 'zh-CN') {
  const session = fakeSession(state);
  const user = userEvent.setup();
  return { session, user, ...renderIn(session, <CheckStep />, locale) };
}

const card = (text: RegExp) => within(screen.getByText(text).closest('article')!);
const codes = () => screen.getAllByText(/^JX\d{3}$/).map((one) => one.textContent);

/** The sample with everything filled in as the engine would have it. */
const faultless = () =>
  bookOf(
    sampleGrid({
      E5: 95,
      G5: 0.95,
      H5: 9.5,
      D8: '≥224人',
      G8: 20,
      D9: '≥90%',
      G9: 30,
      G10: 20,
      E11: '80%',
      G11: 10,
      G12: 10,
      G13: 99.5,
    }),
  );

test('错误在前，然后是警告；每条写明代码、单元格、说法、应为和现为', () => {
  draw();
  screen.getByText('3 个错误，1 个警告，0 个提示');
  expect(codes()).toEqual(['JX027', 'JX011', 'JX006', 'JX026']);
  const tooHigh = card(/得分 12 分，超过分值 10 分/);
  tooHigh.getByText('错误');
  tooHigh.getByRole('button', { name: 'G12' });
  expect(tooHigh.getByText('应为').nextSibling!.textContent).toBe('10');
  expect(tooHigh.getByText('现为').nextSibling!.textContent).toBe('12');
  expect(card(/明显高于指标值/).getByText('现为').nextSibling!.textContent).toBe('198.23%');
});

test('点单元格就选中它', async () => {
  const { session, user } = draw();
  await user.click(screen.getByRole('button', { name: 'E11' }));
  expect(session.calls).toEqual([['select', { sheet: '自评表', cell: 'E11' }]]);
});

test('按级别筛选：关掉错误只剩警告，全关时说明原因', async () => {
  const { user } = draw();
  await user.click(screen.getByRole('button', { name: '错误 3' }));
  expect(codes()).toEqual(['JX026']);
  await user.click(screen.getByRole('button', { name: '警告 1' }));
  screen.getByText(/选定的级别下没有问题/);
});

test('按位置分组时以表中的部分为标题，自上而下', async () => {
  const { user } = draw();
  expect(screen.getAllByRole('heading')[0]!.textContent).toMatch(/^JX027 未完成或扣分的指标/);
  await user.click(screen.getByRole('radio', { name: '按位置' }));
  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual([
    '产出指标（2）',
    '效益指标（1）',
    '满意度指标（1）',
    '核对报告',
    '写进工作簿',
  ]);
});

test('计划里有这一格的，可选写回时填入，并转到写回', async () => {
  const { session, user } = draw();
  await user.click(card(/没有达到，也没有写原因/).getByRole('button', { name: '写回时填入说明' }));
  expect(session.calls).toEqual([
    ['tick', [{ sheet: '自评表', cell: 'H9' }], true],
    ['show', 'write'],
  ]);
});

/** The same, of which no finding has a fix of its own, nor says anything more that is given. */
const withoutFixes = (says: Partial<Finding> = {}): PaneState => {
  const { book } = spent();
  const sheets = book?.sheets.map(({ grid, evaluation }) => {
    const tables = evaluation.tables.map((table) => {
      return { ...table, findings: table.findings.map((finding) => ({ ...finding, fix: [], ...says })) };
    });
    return { grid, evaluation: { ...evaluation, tables } };
  });
  return readState({ book: book && sheets ? { ...book, sheets } : null });
};

test('这一格已有内容的，说明会改写；选定就是改写', async () => {
  const { session, user } = draw(withoutFixes());
  const fix = screen.getByRole('button', { name: '写回时改为 10' });
  expect(fix.getAttribute('aria-describedby')).toBe(screen.getByText(/这里已有内容/).id);
  await user.click(fix);
  expect(session.calls).toEqual([
    ['overrule', { sheet: '自评表', cell: 'G12' }, true],
    ['show', 'write'],
  ]);
});

test('没有“应为”的发现，不把同一格里别的改写当作它的改法；说明仍可填入', () => {
  draw(withoutFixes({ expected: null }));
  screen.getByRole('button', { name: 'G12' });
  expect(screen.queryByRole('button', { name: /^写回时改为/ })).toBeNull();
  expect(screen.getAllByRole('button', { name: '写回时填入说明' }).length).toBeGreaterThan(0);
});

test('有建议的写明改哪些单元格；按建议改正就列入写回，并转到写回', async () => {
  const { session, user } = draw();
  const tooHigh = card(/得分 12 分，超过分值 10 分/);
  tooHigh.getByText('G12：12 → 10');
  await user.click(tooHigh.getByRole('button', { name: '按建议改正' }));
  const [planned, ticked, shown] = session.calls;
  expect(planned).toEqual(['planFix', expect.stringMatching(/^自评表!JX006@G12 /), true]);
  expect(ticked).toEqual(['tick', [expect.objectContaining({ sheet: '自评表', cell: 'G12', kind: 'fix' })], true]);
  expect(shown).toEqual(['show', 'write']);
  tooHigh.getByText(/已列入写回/);
  await user.click(tooHigh.getByRole('button', { name: '不按建议改正' }));
  expect(session.calls.at(-1)).toEqual(['planFix', planned?.[1], false]);
  expect(document.activeElement).toBe(tooHigh.getByRole('button', { name: '按建议改正' }));
});

test('计划里没有这一格的，不提供改法', () => {
  draw();
  expect(card(/不是实际完成的数/).queryByRole('button', { name: /写回时/ })).toBeNull();
});

test('没有问题时说明核对了什么', async () => {
  const { user } = draw(readState({ book: faultless() }));
  screen.getByText(/^核对了 \d+ 项，没有发现问题。$/);
  await user.click(screen.getByRole('button', { name: /核对了哪 \d+ 项/ }));
  screen.getByText(/JX001 预算执行率的分值与全部三级指标的分值合计/);
});

test('还没有读表时给出去读表的路', async () => {
  const { session, user } = draw(UNREAD);
  await user.click(screen.getByRole('button', { name: '去读表' }));
  expect(session.calls).toEqual([['show', 'read']]);
});

test('只用键盘：Tab 走到筛选、分组、标题和单元格，回车选中', async () => {
  const { session, user } = draw();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '错误 3' }));
  await user.keyboard(' ');
  expect(codes()).toEqual(['JX026']);
  await user.keyboard(' ');
  screen.getByRole('button', { name: 'H9' }).focus();
  await user.keyboard('{Enter}');
  expect(session.calls).toEqual([['select', { sheet: '自评表', cell: 'H9' }]]);
});

test('英文界面说英文', () => {
  draw(spent(), 'en');
  screen.getByText('Errors: 3, warnings: 1, hints: 0');
  screen.getByRole('button', { name: 'Mend as proposed' });
  screen.getByRole('button', { name: 'Write 核对清单…' });
});

test.each([
  ['有问题', readState()],
  ['没有问题', readState({ book: faultless() })],
])('无障碍检查没有违例：%s', async (_, state) => {
  const { container } = draw(state);
  expect(await violationsIn(container)).toEqual([]);
});
