/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_PLAN_OPTIONS, decimal, evaluate, NO_ANSWERS } from '../../../src/engine';
import { usePaneState } from '../../../src/pane/parts/session-context';
import { IndicatorItem } from '../../../src/pane/score/indicator-item';
import { shownTable } from '../../../src/pane/session/tables-of';
import { fakeSession, readState, type FakeSession } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid, SAMPLE_POLICY } from '../../support/pane/sample-book';

const user = userEvent.setup();

/** The indicator of a row alone, as the step draws it. */
function Item({ row = 10 }: { readonly row?: number }) {
  const { table, policy, indicators } = shownTable(usePaneState())!;
  const indicator = indicators.find((one) => one.row.row === row)!;
  return <IndicatorItem sheet={table.sheet} indicator={indicator} policy={policy} />;
}

const scores = (session: FakeSession) =>
  session.calls.flatMap(([name, , row, score]) => (name === 'setScore' ? [`${String(row)} ${String(score)}`] : []));

/** What the session does once a score is given: evaluates with it. */
function answer(session: FakeSession, row: number, score: string): void {
  const grid = sampleGrid();
  const answers = { ...NO_ANSWERS, scores: new Map([[row, decimal(score)]]) };
  const evaluation = evaluate(grid, SAMPLE_POLICY, DEFAULT_PLAN_OPTIONS, answers);
  act(() => session.set({ book: { ...bookOf(grid), sheets: [{ grid, evaluation }] } }));
}

describe('选档', () => {
  test('三档写明范围，一档也不预选，也没有分数可填', () => {
    renderIn(fakeSession(readState()), <Item />);
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      '达成：16 至 20 分',
      '部分达成：12 至 16 分（不含 16）',
      '未达成：0 至 12 分（不含 12）',
    ]);
    for (const radio of radios) expect(radio).toHaveProperty('checked', false);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('只用键盘：选档，填分，回车', async () => {
    const session = fakeSession(readState());
    renderIn(session, <Item />);
    act(() => screen.getAllByRole('radio')[0]!.focus());
    await user.keyboard(' ');
    expect(screen.getByRole('textbox', { name: '得分（16 至 20）' })).toHaveProperty('value', '');
    expect(scores(session)).toEqual([]);
    await user.tab();
    await user.keyboard('18.5{Enter}');
    expect(scores(session)).toEqual(['10 18.5']);
  });

  test('方向键换档，分数重填', async () => {
    renderIn(fakeSession(readState()), <Item />);
    await user.click(screen.getByRole('radio', { name: /^达成/ }));
    await user.type(screen.getByRole('textbox'), '18');
    await user.click(screen.getByRole('radio', { name: /^部分达成/ }));
    expect(screen.getByRole('textbox', { name: '得分（12 至 16，不含 16）' })).toHaveProperty('value', '');
  });

  test('不在档内的不收，说明该填什么', async () => {
    const session = fakeSession(readState());
    renderIn(session, <Item />);
    await user.click(screen.getByRole('radio', { name: /^部分达成/ }));
    await user.type(screen.getByRole('textbox'), '16');
    await user.click(screen.getByRole('button', { name: '确定得分：职工关怀' }));
    expect(scores(session)).toEqual([]);
    screen.getByText('请填这一档之内的数：12 至 16。');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '13.333{Enter}');
    screen.getByText('请最多填 2 位小数。');
  });

  test('定了以后说出来，可以撤销', async () => {
    const session = fakeSession(readState());
    renderIn(session, <Item />);
    await user.click(screen.getByRole('radio', { name: /^达成/ }));
    await user.type(screen.getByRole('textbox'), '18{Enter}');
    answer(session, 10, '18');
    screen.getByText('已定 18.00 分');
    screen.getByText('您定的得分');
    expect(screen.queryByText('需确认')).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销所定的得分：职工关怀' }));
    expect(scores(session)).toEqual(['10 18', '10 null']);
  });

  test('再来看时，档次和分数还在', () => {
    const session = fakeSession(readState());
    answer(session, 10, '13');
    renderIn(session, <Item />);
    expect(screen.getByRole('radio', { name: /^部分达成/ })).toHaveProperty('checked', true);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '13');
  });

  test('算得出的指标没有档可选', () => {
    renderIn(fakeSession(readState()), <Item row={8} />);
    screen.getByText('疗养人数');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
