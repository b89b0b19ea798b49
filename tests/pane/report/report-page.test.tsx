/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanEntry } from '../../../src/engine';
import { ReportPage } from '../../../src/pane/report/report-page';
import type { PaneState } from '../../../src/pane/session/state';
import { evaluateBook, reportPlan } from '../../../src/pane/session/evaluate-book';
import { tablesOf } from '../../../src/pane/session/tables-of';
import type { Capabilities } from '../../../src/workbook/host';
import { gridOf } from '../../support/grid-of';
import { ABLE, fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const wordReport = jest.fn(async () => new Uint8Array([80, 75]));
jest.mock('../../../src/word/word-report', () => ({ wordReport: () => wordReport() }));

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

function draw(change: Partial<PaneState> = {}, capabilities: Capabilities = ABLE) {
  const session = fakeSession(readState(change), capabilities);
  return { session, user: userEvent.setup(), ...renderIn(session, <ReportPage />) };
}

const rate = () => screen.getAllByRole('button', { name: '66.10%' })[0]!;

test('每个数都说明出自哪些单元格，点一下就到那里', async () => {
  const { session, user } = draw();
  expect(rate().title).toBe('E5、D5 之商');
  await user.click(rate());
  expect(session.calls.map(([name]) => name)).toEqual(['mark', 'select']);
  expect(session.calls[1]?.[1]).toEqual({ sheet: session.getState().book?.sheets[0]?.grid.sheet, cell: 'E5' });
});

test('用键盘也到得了一个数的单元格', async () => {
  const { session, user } = draw();
  rate().focus();
  await user.keyboard('{Enter}');
  await user.keyboard('x');
  expect(session.calls.map(([name]) => name)).toEqual(['mark', 'select']);
});

test('待补充的地方标出来并数清，可以一处一处看', async () => {
  const { container, user } = draw();
  const marks = container.querySelectorAll('mark');
  expect(marks.length).toBeGreaterThan(3);
  screen.getByText(`待补充 ${marks.length} 处`);
  await user.click(screen.getByRole('button', { name: '看下一处' }));
  expect(document.activeElement).toBe(marks[0]);
  await user.click(screen.getByRole('button', { name: '看下一处' }));
  expect(document.activeElement).toBe(marks[1]);
});

test('提纲按口径，也可以另选', async () => {
  const { session, user } = draw();
  const choice = screen.getByRole('combobox', { name: '提纲' });
  expect(within(choice).getAllByRole('option')).toHaveLength(11);
  expect(screen.queryByRole('heading', { name: '摘要' })).toBeNull();
  await user.selectOptions(choice, 'E');
  expect(session.calls).toEqual([['change', { outline: 'E' }]]);
  screen.getByRole('heading', { name: '摘要' });
});

test('表改了、重新读了，变了的数标出原来是多少，看过就不再标', async () => {
  const { session, user } = draw();
  act(() => session.set({ book: bookOf(sampleGrid({ E5: 80 })) }));
  screen.getByText(/^表格改动后，有 \d+ 个数变了/);
  const changed = screen.getAllByTitle(/；原来是 66\.10%$/);
  expect(changed.map(({ textContent }) => textContent)).toContain('80.00%');
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByText(/^表格改动后/)).toBeNull();
  expect(screen.queryAllByTitle(/原来是/)).toEqual([]);
});

/** A workbook whose report was written, then changed by a person, and is older than the table. */
function bookWithReport(change: (lines: string[]) => string[]) {
  const { entries } = reportPlan(bookOf(sampleGrid()).reading, tablesOf(bookOf(sampleGrid())), readState());
  const lines = change(entries.map(({ after }) => after.text));
  const report = gridOf(
    lines.map((line) => [line]),
    { sheet: '自评报告' },
  );
  const book = bookOf(sampleGrid({ E5: 80 }));
  const { reading } = book;
  const sheets = [...reading.sheets, { name: '自评报告', hidden: false }];
  return { ...book, reading: { ...reading, grids: [...reading.grids, report], sheets } };
}

const writeReport = () => screen.getByRole('button', { name: '写入工作表“自评报告”…' });

test('写入工作表：先列出每段原来怎样、现在怎样，点写入才写', async () => {
  const book = bookWithReport((lines) => lines);
  const { session, user } = draw({ book });
  await user.click(writeReport());
  const { changes } = reportPlan(book.reading, tablesOf(book), readState());
  screen.getByText(`将写入工作表“自评报告”${changes.length} 行。`);
  screen.getByText(`改动的 ${changes.length} 段`);
  for (const { before, after } of changes) {
    screen.getAllByText(before);
    screen.getAllByText(after);
  }
  expect(session.calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: '写入' }));
  const [name, written] = session.calls[0] ?? [];
  expect([name, (written as readonly unknown[]).length]).toEqual(['writeCells', changes.length]);
});

test('人改过的一段两种文字都列出来，选了现在的才换', async () => {
  const own = '只花掉66.1万元。';
  const { session, user } = draw({
    book: bookWithReport((lines) => lines.map((line) => (line.startsWith('全年执行数') ? own : line))),
  });
  await user.click(writeReport());
  screen.getByText('人改过、保留的 1 段');
  screen.getByText(own);
  await user.click(screen.getByRole('radio', { name: '换成现在的' }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  const entries = session.calls[0]?.[1] as readonly PlanEntry[];
  expect(entries.find(({ before }) => before === own)?.after.text).toMatch(/^全年执行数80万元/);
});

test('上面少了一行，下面的上移或下移，说明几行只是移动', async () => {
  const { user } = draw({ book: bookWithReport((lines) => lines.filter((line) => !line.startsWith('全年执行数'))) });
  await user.click(writeReport());
  screen.getByText(/^将写入工作表“自评报告”\d+ 行，其中 \d+ 行只是上移或下移。$/);
});

test('只能读的工作簿、隐藏的报告表，说明怎么办，不给写入', () => {
  draw({}, { ...ABLE, write: false });
  screen.getByText(/^这个工作簿只能读、不能写，可以复制全文/);
  expect(screen.queryByRole('button', { name: /写入工作表/ })).toBeNull();
});

test('几张表：可以换着看，可以一起下载，可以写汇总', async () => {
  const book = bookOf(sampleGrid());
  const [sheet] = book.sheets;
  const other = { ...sheet!.grid, sheet: '另一张' };
  const both = evaluateBook({ ...book.reading, grids: [...book.reading.grids, other] }, readState());
  const { session, user } = draw({ book: both });
  await user.selectOptions(screen.getByRole('combobox', { name: '哪一张表' }), '1');
  expect(session.calls).toEqual([['showTable', 1]]);
  screen.getByRole('button', { name: '下载全部 2 份' });
  await user.click(screen.getByRole('button', { name: '写入汇总…' }));
  await user.click(screen.getByRole('button', { name: '写入' }));
  expect(session.calls.at(-1)).toEqual(['writeSheets', ['roll-up']]);
});

test('下载 Word 文件：文件名是标题，内容是 .docx', async () => {
  const saved: { name: string; type: string }[] = [];
  URL.createObjectURL = (content) => {
    saved.push({ name: '', type: (content as Blob).type });
    return 'blob:report';
  };
  URL.revokeObjectURL = () => undefined;
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved[0]!.name = this.download;
  });
  const { user } = draw();
  await user.click(screen.getByRole('button', { name: '下载 Word 文件' }));
  await screen.findByRole('button', { name: '下载 Word 文件' }, { timeout: 20_000 });
  click.mockRestore();
  expect(saved).toEqual([
    {
      name: expect.stringMatching(/绩效自评报告\.docx$/) as string,
      type: expect.stringContaining('wordprocessingml') as string,
    },
  ]);
});

test('Word 文件写不出来时说怎么办', async () => {
  wordReport.mockRejectedValueOnce(new Error('no chunk'));
  const { user } = draw();
  await user.click(screen.getByRole('button', { name: '下载 Word 文件' }));
  await screen.findByText(/^没有生成出来/);
});

test('还没有自评表时只说去读表；页面没有无障碍的毛病', async () => {
  const empty = renderIn(fakeSession(UNREAD), <ReportPage />);
  screen.getByText('还没有自评表，写不出报告。请先读表。');
  empty.unmount();
  const { container } = draw();
  expect(await violationsIn(container)).toEqual([]);
});
