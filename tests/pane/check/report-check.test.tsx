/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportCheck } from '../../../src/pane/check/report/report-check';
import type { Locale } from '../../../src/engine';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

// What browsers have and jsdom lacks.
Object.assign(globalThis, { TextDecoder });

const WRONG = '全年支出80万元，其中：慰问45万元、帮扶38万元。';

async function draw(locale: Locale = 'zh-CN') {
  const book = bookOf(sampleGrid());
  const session = fakeSession(readState({ book }));
  const user = userEvent.setup();
  const drawn = renderIn(session, <ReportCheck book={book} />, locale);
  await user.click(screen.getByRole('button', { name: locale === 'en' ? 'Check a report' : '核对报告' }));
  return { session, user, ...drawn };
}

const run = () => screen.getAllByRole('button', { name: '核对报告' }).at(-1)!;

/** A file of jsdom, which can not read its own bytes. */
function fileOf(bytes: Uint8Array, name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes) });
}

test('粘贴文字，逐条列出：级别、编号、第几段、原文；焦点到条数', async () => {
  const { user } = await draw();
  await user.click(screen.getByRole('textbox'));
  await user.paste(`第一段。\n${WRONG}`);
  await user.click(run());
  expect(document.activeElement?.textContent).toBe('报告里有 1 处与表或前后不一致');
  const card = within(screen.getByText(WRONG).closest('article')!);
  for (const text of ['错误', 'JX070', '第 2 段']) card.getByText(text);
});

test('与表不同的，点单元格就到那里', async () => {
  const { user, session } = await draw();
  await user.click(screen.getByRole('textbox'));
  await user.paste('第一段。\n项目全年预算数12345万元。');
  await user.click(run());
  const [link] = within(screen.getByText('项目全年预算数12345万元。').closest('article')!).getAllByRole('button');
  await user.click(link!);
  expect(session.calls[0]?.[0]).toBe('select');
});

test('从文件读入；读不了的说一句', async () => {
  const { user } = await draw();
  const input = screen.getByLabelText('选择 .docx 或 .txt 文件');
  await user.upload(input, fileOf(new TextEncoder().encode(WRONG), '报告.txt'));
  await screen.findByText('已读入“报告.txt”，共 1 段。');
  await user.click(run());
  screen.getByText(WRONG);
  await user.upload(input, fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), '报告.docx'));
  await screen.findByText(/另存为 \.docx/);
});

test('什么也没有给，就请人选择或粘贴', async () => {
  const { user } = await draw();
  await user.click(run());
  screen.getByText('请先选择文件，或粘贴报告的文字。');
});

test('没有不一致的，说一句；英文也有', async () => {
  const { user } = await draw('en');
  await user.type(screen.getByRole('textbox'), '项目顺利实施。');
  await user.click(screen.getByRole('button', { name: 'Check the report' }));
  screen.getByText('The report agrees with the tables.');
});

test('无障碍检查没有违例', async () => {
  const { container, user } = await draw();
  await user.click(screen.getByRole('textbox'));
  await user.paste(WRONG);
  await user.click(run());
  expect(await violationsIn(container)).toEqual([]);
});
