/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckStep } from '../../../src/pane/check/check-step';
import { auditPlan } from '../../../src/pane/session/audit-plan';
import type { Book } from '../../../src/pane/session/state';
import type { Capabilities } from '../../../src/workbook/host';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf } from '../../support/grid-of';
import { ABLE, fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

const NAME = '核对清单';

/** The sample with its checklist written, perhaps with one cell of it changed, or hidden. */
function listedBook({ changed = false, hidden = false } = {}): Book {
  const book = bookOf(sampleGrid());
  const { entries } = auditPlan(book, 'checklist');
  const { grid } = applyPlan(
    gridOf([], { sheet: NAME }),
    changed ? entries.filter(({ cell }) => cell !== 'F6') : entries,
  );
  const { reading } = book;
  const sheets = [...reading.sheets, { name: NAME, hidden }];
  return { ...book, reading: { ...reading, sheets, grids: hidden ? reading.grids : [...reading.grids, grid] } };
}

function draw(book: Book, capabilities: Capabilities = ABLE) {
  const session = fakeSession(readState({ book }), capabilities);
  return { session, user: userEvent.setup(), ...renderIn(session, <CheckStep />) };
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('没有清单时先说会新增什么，点写入才写', async () => {
  const { session } = draw(bookOf(sampleGrid()));
  expect(screen.queryByRole('button', { name: '删除核对清单…' })).toBeNull();
  await click('写入核对清单…');
  screen.getByText(/^将在最后新增工作表“核对清单”，写入 \d+ 个单元格。$/);
  expect(session.calls).toEqual([]);
  await click('写入');
  expect(session.calls).toEqual([['writeSheets', ['checklist']]]);
});

test('清单变了，逐格列出改写什么；没有变就不必再写', async () => {
  draw(listedBook({ changed: true }));
  await click('写入核对清单…');
  screen.getByText('将更新工作表“核对清单”，改写 1 个单元格。');
  await click('改写哪些单元格（1）');
  screen.getByRole('button', { name: 'F6' });
});

test('清单已是最新，没有写入的按钮', async () => {
  draw(listedBook());
  await click('写入核对清单…');
  screen.getByText('工作表“核对清单”已是最新，不必再写。');
  expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
});

test('删除之前要确认，说明原因也会删掉；取消就什么也不做', async () => {
  const { session } = draw(listedBook());
  await click('删除核对清单…');
  screen.getByText(/绩评不能撤回删除。其中填写的已核实原因也一并删除。$/);
  await click('取消');
  expect(session.calls).toEqual([]);
  await click('删除核对清单…');
  await click('删除');
  expect(session.calls).toEqual([['removeSheet', 'checklist']]);
});

test('隐藏的清单不写，说明怎么办', () => {
  draw(listedBook({ hidden: true }));
  screen.getByText(/工作表“核对清单”是隐藏的/);
  expect(screen.queryByRole('button', { name: '写入核对清单…' })).toBeNull();
  screen.getByRole('button', { name: '写入计分底稿…' });
});

test('只读的工作簿没有写入的按钮', () => {
  draw(bookOf(sampleGrid()), { ...ABLE, write: false });
  expect(screen.getAllByText('这个工作簿只能读、不能写。')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^写入/ })).toBeNull();
});

test('无障碍检查没有违例', async () => {
  const { container } = draw(listedBook());
  await click('删除核对清单…');
  expect(await violationsIn(container)).toEqual([]);
});
