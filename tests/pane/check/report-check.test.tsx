/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { ReportCheck } from '../../../src/pane/check/report/report-check';
import { usePaneState } from '../../../src/pane/parts/session-context';
import type { Grid, Locale } from '../../../src/engine';
import { gridOf } from '../../support/grid-of';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

// What browsers have and jsdom lacks.
Object.assign(globalThis, { TextDecoder });

const WRONG = '走访活动支出80万元，其中：慰问45万元、帮扶38万元。';

/** A sheet that a person wrote the report on. */
const REPORT = gridOf([['自评报告'], ['项目按计划实施。'], ['项目全年预算数12345万元。']], { sheet: '文字' });

/** The check of a report beside the book of the session. */
function Shown() {
  const { book } = usePaneState();
  return book && <ReportCheck book={book} />;
}

async function draw(locale: Locale = 'zh-CN', ...others: readonly Grid[]) {
  const book = bookOf(sampleGrid(), ...others);
  const session = fakeSession(readState({ book }));
  const user = userEvent.setup();
  const drawn = renderIn(session, <Shown />, locale);
  await user.click(screen.getByRole('button', { name: locale === 'en' ? 'Check a report' : '核对报告' }));
  return { session, user, book, ...drawn };
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByRole('radio', { name: '粘贴的文字' }));
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
}

const run = () => screen.getAllByRole('button', { name: '核对报告' }).at(-1)!;

/** A file of jsdom, which can not read its own bytes. */
function fileOf(bytes: Uint8Array, name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes) });
}

test('粘贴文字，逐条列出：级别、编号、第几段、原文；焦点到条数', async () => {
  const { user } = await draw();
  await paste(user, `第一段。\n${WRONG}`);
  await user.click(run());
  expect(document.activeElement?.textContent).toBe('报告里有 1 处与表或前后不一致');
  const card = within(screen.getByText(WRONG).closest('article')!);
  for (const text of ['错误', 'JX070', '第 2 段']) card.getByText(text);
});

test('与表不同的，点单元格就到那里', async () => {
  const { user, session } = await draw();
  await paste(user, '第一段。\n项目全年预算数12345万元。');
  await user.click(run());
  const [link] = within(screen.getByText('项目全年预算数12345万元。').closest('article')!).getAllByRole('button');
  await user.click(link!);
  expect(session.calls.at(-1)?.[0]).toBe('select');
});

test('从文件读入；读不了的说一句', async () => {
  const { user } = await draw();
  const input = screen.getByLabelText('选择文件：.docx、.txt，或写着报告的工作簿');
  await user.upload(input, fileOf(new TextEncoder().encode(WRONG), '报告.txt'));
  await screen.findByText('已读入“报告.txt”，共 1 段。');
  await user.click(run());
  screen.getByText(WRONG);
  await user.upload(input, fileOf(new TextEncoder().encode('%PDF-1.7'), '报告.docx'));
  await screen.findByText(/这是 PDF 文件/);
});

test('什么也没有给，就请人选择或粘贴', async () => {
  const { user } = await draw();
  await user.click(run());
  screen.getByText('请先选择文件。');
  await user.click(screen.getByRole('radio', { name: '粘贴的文字' }));
  await user.click(run());
  screen.getByText('请先粘贴报告的文字。');
  await user.click(screen.getByRole('radio', { name: '工作簿里的文字' }));
  await user.click(run());
  screen.getByText(/没有以成段文字为主的工作表/);
});

test('没有不一致的，说一句；英文也有', async () => {
  const { user } = await draw('en');
  await user.click(screen.getByRole('radio', { name: 'Pasted text' }));
  await user.type(screen.getByRole('textbox'), '项目顺利实施。');
  await user.click(screen.getByRole('button', { name: 'Check the report' }));
  screen.getByText('The report agrees with the tables.');
});

describe('工作簿里的文字', () => {
  test('有写着文字的工作表，先从那里取；点句子选中它的单元格，不必再读', async () => {
    const { user, session } = await draw('zh-CN', REPORT);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('文字');
    await user.click(run());
    const card = within(screen.getByText('项目全年预算数12345万元。').closest('article')!);
    card.getByText('“文字”');
    await user.click(card.getByRole('button', { name: '项目全年预算数12345万元。' }));
    expect(session.calls.filter(([name]) => name === 'select')).toEqual([['select', { sheet: '文字', cell: 'A3' }]]);
    expect(session.calls.map(([name]) => name)).not.toContain('read');
  });

  test('表格的工作表不在其中，文字的工作表有几张都可以选', async () => {
    const { user, session } = await draw('zh-CN', REPORT, { ...REPORT, sheet: '另一份' });
    const names = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual(['文字', '另一份']);
    await user.selectOptions(screen.getByRole('combobox'), '另一份');
    await user.click(run());
    expect(session.getState().givenReport).toMatchObject({ sheet: '另一份', checked: true });
    screen.getByText('“另一份”');
  });

  test('改了单元格，再读表时发现跟着变', async () => {
    const { user, session, book } = await draw('zh-CN', REPORT);
    await user.click(run());
    const mended = { ...REPORT, rows: REPORT.rows.slice(0, 2) };
    const grids = book.reading.grids.map((grid) => (grid === REPORT ? mended : grid));
    act(() => session.set({ book: { ...book, reading: { ...book.reading, grids } } }));
    screen.getByText('与表对照，未发现不一致。');
  });
});

test('离开这一步再回来，粘贴的文字和发现都在，焦点不动', async () => {
  const { user, session, unmount } = await draw();
  await paste(user, WRONG);
  await user.click(run());
  unmount();
  renderIn(session, <Shown />);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(WRONG);
  screen.getByText('报告里有 1 处与表或前后不一致');
  expect(document.activeElement).toBe(document.body);
});

test('粘贴了还没核对就离开，文字也在', async () => {
  const { user, session } = await draw();
  await paste(user, WRONG);
  await user.tab();
  expect(session.getState().givenReport).toMatchObject({ from: 'pasted', pasted: WRONG, checked: false });
});

test('无障碍检查没有违例', async () => {
  const { container, user } = await draw();
  await paste(user, WRONG);
  await user.click(run());
  expect(await violationsIn(container)).toEqual([]);
});
