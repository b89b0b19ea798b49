/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_CELL, type Locale, type Written } from '../../../src/engine';
import type { PaneState } from '../../../src/pane/session/state';
import { WriteStep } from '../../../src/pane/write/write-step';
import { Failure } from '../../../src/workbook/failure';
import type { Capabilities } from '../../../src/workbook/host';
import type { Receipt } from '../../../src/workbook/receipt';
import { ABLE, fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

interface Around {
  readonly capabilities?: Capabilities;
  readonly locale?: Locale;
}

function draw(state: PaneState = readState(), { capabilities = ABLE, locale = 'zh-CN' }: Around = {}) {
  const session = fakeSession(state, capabilities);
  const user = userEvent.setup();
  return { session, user, ...renderIn(session, <WriteStep />, locale) };
}

const at = (cell: string) => ({ sheet: '自评表', cell });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const row = (name: string) => within(box(name).closest('article')!);
const writeButton = (count: number) => screen.getByRole('button', { name: `写入 ${count} 个单元格` });

const WRITTEN: Written = {
  entry: { ...at('G8'), before: '', beforeFormula: null },
  was: EMPTY_CELL,
  now: { value: 20, text: '20', formula: null, format: null },
};

function receiptOf(change: Partial<Receipt> = {}): Receipt {
  return { written: [WRITTEN], unsure: [], refused: [], sheets: [], failure: null, ...change };
}

describe('预览', () => {
  test('逐格列出写前、写后和依据，按种类分组', () => {
    draw();
    const groups = screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent);
    expect(groups.slice(0, 3)).toEqual(['执行率（2 / 2）', '得分（2 / 2）', '偏差说明（2 / 2）']);
    const score = row('写入 G9 计划完成率 · 得分');
    expect(score.getByText('原为').nextSibling!.textContent).toBe('空白');
    expect(score.getByText('写为').nextSibling!.textContent).toBe('28.42');
    score.getByText('按指标值“≥95%”、完成值“90%”计分');
    expect(row('写入 G5 年度资金总额 · 执行率').getByText('写为').nextSibling!.textContent).toBe('66.10%');
  });

  test('逐格勾选：去掉一格，组和总数跟着变', async () => {
    const { session, user } = draw();
    await user.click(box('写入 G9 计划完成率 · 得分'));
    expect(session.calls[0]).toEqual(['tick', [expect.objectContaining(at('G9'))], false]);
    expect(box('勾选全部得分').indeterminate).toBe(true);
    expect(box('全选（5 / 6）').indeterminate).toBe(true);
    writeButton(5);
  });

  test('一组一起勾选或去掉；全选也行', async () => {
    const { session, user } = draw();
    await user.click(box('勾选全部偏差说明'));
    expect(session.getState().unticked).toEqual(new Set(['自评表!H8', '自评表!H9']));
    await user.click(box('全选（4 / 6）'));
    expect(session.calls.at(-1)).toEqual(['tickAll', true]);
    await user.click(box('全选（6 / 6）'));
    expect(session.calls.at(-1)).toEqual(['tickAll', false]);
    screen.getByText('没有勾选任何单元格。');
  });

  test('总分要写而有的得分没有勾选时，提醒两者会不符', () => {
    const book = bookOf(sampleGrid({ G10: 15, E11: '80%', G12: 10 }));
    const { unmount } = draw(readState({ book }));
    expect(screen.queryByText(/写入的总分会与表中得分之和不符/)).toBeNull();
    unmount();
    draw(readState({ book, unticked: new Set(['自评表!G9']) }));
    screen.getByText(/写入的总分会与表中得分之和不符/);
  });

  test('几千格也不一次画出：组先合着，打开后一百格一百格地看', async () => {
    const book = readState().book!;
    const [entry] = book.plan.entries.filter(({ kind }) => kind === 'score');
    const entries = Array.from({ length: 2_000 }, (_, index) => ({ ...entry!, cell: `G${index + 8}` }));
    const { user, container } = draw(readState({ book: { ...book, plan: { entries, conflicts: [], forms: [] } } }));
    const shown = () => container.querySelectorAll('article').length;
    expect(shown()).toBe(0);
    await user.click(screen.getByText('得分（2000 / 2000）'));
    expect(shown()).toBe(100);
    await user.click(screen.getByText('显示更多（还有 1900 个）'));
    expect(shown()).toBe(200);
    expect(document.activeElement!.textContent).toContain('G108');
  });
});

describe('保留原样的单元格', () => {
  test('写明表里已有什么、算得什么、为什么保留；选改写就算在要写的里面', async () => {
    const { session, user } = draw();
    screen.getByText('表里已有“12”，算得“10”');
    screen.getByText('这里已有内容，与计算结果不同，保留原样');
    const choice = within(screen.getByRole('radiogroup', { name: 'G12 职工满意度 · 得分' }));
    await user.click(choice.getByRole('radio', { name: '改写' }));
    expect(session.calls).toEqual([['overrule', expect.objectContaining(at('G12')), true]]);
    writeButton(7);
    await user.click(choice.getByRole('radio', { name: '保留' }));
    writeButton(6);
  });

  test('得分未定的总分只说明为什么不写，没有改写可选', () => {
    draw();
    screen.getByText('算得“65.03”，没有写入');
    screen.getByText('还有2项得分未定，定了再写入');
    expect(screen.queryByRole('radiogroup', { name: /G13/ })).toBeNull();
  });

  test('一种的可以全部改写或全部保留，别种的不动', async () => {
    const book = bookOf(sampleGrid({ G5: 0.5, G9: 25 }));
    const { session, user } = draw(readState({ book }));
    const groups = screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent);
    expect(groups.slice(-3)).toEqual(['执行率（1）', '得分（2）', '总分（1）']);
    await user.click(screen.getByRole('button', { name: '全部改写' }));
    expect(session.getState().overruled).toEqual(new Set(['自评表!G9', '自评表!G12']));
    await user.click(screen.getByRole('button', { name: '全部保留' }));
    expect(session.getState().overruled).toEqual(new Set());
  });

  test('得分都选了改写，总分才可改写；得分改回保留，总分一并保留', async () => {
    const { session, user } = draw(readState({ book: bookOf(sampleGrid({ G10: 15, E11: '80%', G13: 90 })) }));
    const choice = (name: RegExp) => within(screen.getByRole('radiogroup', { name }));
    expect(screen.queryByRole('radiogroup', { name: /^G13/ })).toBeNull();
    await user.click(choice(/^G12/).getByRole('radio', { name: '改写' }));
    await user.click(choice(/^G13/).getByRole('radio', { name: '改写' }));
    expect(session.getState().overruled).toEqual(new Set(['自评表!G12', '自评表!G13']));
    await user.click(choice(/^G12/).getByRole('radio', { name: '保留' }));
    expect(session.getState().overruled).toEqual(new Set());
  });
});

test('怎样写：填空或全部重算、数值或公式、自评报告，各有一句说明', async () => {
  const { session, user } = draw();
  screen.getByText('只填空白的单元格，已有的内容一概不动。');
  await user.click(screen.getByRole('radio', { name: '全部重算' }));
  await user.click(screen.getByRole('radio', { name: '公式' }));
  await user.click(screen.getByRole('switch', { name: '生成工作表“自评报告”' }));
  expect(session.calls).toEqual([
    ['change', { plan: { fill: 'all', as: 'values' } }],
    ['change', { plan: { fill: 'all', as: 'formulas' } }],
    ['change', { report: false }],
  ]);
  screen.getByText(/执行率、得分、总分能写成公式的写成公式/);
});

describe('写入', () => {
  test('写明几个单元格，点了就写', async () => {
    const { session, user } = draw();
    await user.click(writeButton(6));
    expect(session.calls).toEqual([['write']]);
  });

  test.each([
    ['工作簿只能读', readState(), { ...ABLE, write: false }, /只能读、不能写/],
    ['正在做别的', readState({ work: { kind: 'reading', share: null, cancellable: true } }), ABLE, /正在进行别的操作/],
    [
      '没有要写的',
      readState({ book: { ...readState().book!, plan: { entries: [], conflicts: [], forms: [] } } }),
      ABLE,
      '没有要写的单元格。',
    ],
  ])('写不了时按钮不能用，并说明为什么：%s', async (_, state, capabilities, reason) => {
    const { session, user } = draw(state, { capabilities });
    const button = screen.getByRole('button', { name: /^写入 \d+ 个单元格$/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.getAttribute('aria-describedby')).toBe(screen.getByText(reason).id);
    await user.click(button);
    expect(session.calls).toEqual([]);
  });
});

describe('复制结果', () => {
  test('要写的各格作为文字放进剪贴板', async () => {
    const { user } = draw(readState({ unticked: new Set(['自评表!H8', '自评表!H9']) }));
    await user.click(screen.getByRole('button', { name: '复制结果' }));
    await screen.findByText('已复制 4 个单元格的结果。');
    expect(await navigator.clipboard.readText()).toBe(
      '工作表\t单元格\t原内容\t新内容\n自评表\tG5\t\t66.10%\n自评表\tH5\t\t6.61\n自评表\tG8\t\t20\n自评表\tG9\t\t28.42',
    );
  });

  test('剪贴板用不了时把文字摆出来，聚焦就全选', async () => {
    const { user } = draw();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: '复制结果' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '要复制的结果' });
    await user.click(text);
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
    expect(text.value).toContain('自评表\tG9\t\t28.42');
  });
});

describe('回执', () => {
  test('写了几个、写在哪里、新增了什么', async () => {
    const { session, user } = draw(readState({ receipt: receiptOf({ sheets: ['自评报告'] }) }));
    screen.getByText('已写入 1 个单元格。 新增了工作表“自评报告”。');
    await user.click(screen.getByRole('button', { name: '写在哪里（1）' }));
    const place = screen.getAllByRole('button', { name: 'G8' })[0]!;
    await user.click(place);
    expect(session.calls).toEqual([['select', at('G8')]]);
  });

  test('没有写的各格写明原因，可以重新读表', async () => {
    const refused = [
      { entry: { ...WRITTEN.entry, after: EMPTY_CELL }, failure: new Failure('changed-meanwhile', at('G8')) },
    ];
    const { session, user } = draw(readState({ receipt: receiptOf({ written: [], refused }) }));
    screen.getByText('没有写入任何单元格。');
    screen.getByRole('button', { name: '没有写的 1 个' });
    screen.getByText(/G8 在读表之后改动过/);
    await user.click(screen.getByRole('button', { name: '重新读表' }));
    expect(session.calls).toEqual([['read']]);
  });

  test('中断时说出中断的原因，和不能确定的各格', () => {
    const receipt = receiptOf({ written: [], unsure: [WRITTEN], failure: new Failure('host-silent') });
    draw(readState({ receipt }));
    screen.getByText(/与 Excel 的联系中断了，不能确定最后一步是否完成/);
    screen.getByRole('button', { name: '不能确定是否写入的 1 个' });
  });

  test('新的回执滚到眼前；按过的按钮没有了，焦点就到回执上', async () => {
    const scrolled = jest.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const { session, user } = draw(readState({ receipts: [receiptOf()] }));
    expect(scrolled).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '撤回上次写回' }));
    act(() => session.set({ receipts: [], receipt: receiptOf(), tookBack: true }));
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(document.activeElement!.textContent).toContain('已恢复 1 个单元格。');
  });

  test('撤回之后说恢复了几个', () => {
    draw(readState({ receipt: receiptOf({ sheets: ['自评报告'] }), tookBack: true }));
    screen.getByText('已恢复 1 个单元格。 删除了工作表“自评报告”。');
  });
});

describe('撤回', () => {
  test('没有写过就没有撤回', () => {
    draw();
    expect(screen.queryByRole('button', { name: '撤回上次写回' })).toBeNull();
  });

  test('先看会恢复成什么，再撤回；没有读表也能撤回', async () => {
    const { session, user } = draw({ ...UNREAD, receipts: [receiptOf({ sheets: ['自评报告'] })] });
    screen.getByText(/恢复上次写入的 1 个单元格.*并删除当时新增的工作表“自评报告”/);
    await user.click(screen.getByRole('button', { name: '会恢复成什么（1）' }));
    expect(screen.getByText('现为').nextSibling!.textContent).toBe('20');
    expect(screen.getByText('恢复为').nextSibling!.textContent).toBe('空白');
    await user.click(screen.getByRole('button', { name: '撤回上次写回' }));
    expect(session.calls).toEqual([['takeBack']]);
  });
});

test('只用键盘：Tab 到写入按钮、空格去掉一格、回车写入', async () => {
  const { session, user } = draw();
  box('写入 G9 计划完成率 · 得分').focus();
  await user.keyboard(' ');
  expect(session.getState().unticked).toEqual(new Set(['自评表!G9']));
  const button = writeButton(5);
  for (let step = 0; step < 40 && document.activeElement !== button; step++) await user.tab();
  await user.keyboard('{Enter}');
  expect(session.calls.at(-1)).toEqual(['write']);
});

test('选定写进哪一格，又不写了：焦点留在按钮上', async () => {
  const { session, user } = draw(readState({ selected: at('A15') }));
  screen.getByRole('button', { name: '写进 A15' }).focus();
  await user.keyboard('{Enter}');
  expect(session.getState().summaryAt).toEqual({ ...at('A15'), says: 'conclusion' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '不写了' }));
  await user.keyboard('{Enter}');
  expect(session.getState().summaryAt).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '写进 A15' }));
});

test('还没有读表时给出去读表的路', async () => {
  const { session, user } = draw(UNREAD);
  await user.click(screen.getByRole('button', { name: '去读表' }));
  expect(session.calls).toEqual([['show', 'read']]);
});

test('英文界面说英文', () => {
  draw(readState(), { locale: 'en' });
  screen.getByRole('button', { name: 'Write cells (6)' });
  screen.getByText('The table says “12”, computed “10”');
});

test('无障碍检查没有违例', async () => {
  const refused = [{ entry: { ...WRITTEN.entry, after: EMPTY_CELL }, failure: new Failure('cell-locked', at('G8')) }];
  const receipt = receiptOf({ refused, unsure: [WRITTEN], failure: new Failure('host-silent') });
  const { container } = draw(readState({ receipt, receipts: [receipt] }));
  expect(await violationsIn(container)).toEqual([]);
});
