/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckStep } from '../../../src/pane/check/check-step';
import type { PaneState } from '../../../src/pane/session/state';
import type { Finding } from '../../../src/engine';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

const REASON = '批复文件如此';

/** The sample, its findings of one check set aside. */
function stateWith(aside: (finding: Finding) => string | null = () => null): PaneState {
  const book = bookOf(sampleGrid({ E5: 95 }));
  const sheets = book.sheets.map(({ grid, evaluation }) => {
    const tables = evaluation.tables.map((table) => {
      return { ...table, findings: table.findings.map((finding) => ({ ...finding, aside: aside(finding) })) };
    });
    return { grid, evaluation: { ...evaluation, tables } };
  });
  return readState({ book: { ...book, sheets } });
}

const ofCode = (code: string) => stateWith((finding) => (finding.code === code ? REASON : null));

function draw(state: PaneState) {
  const session = fakeSession(state);
  return { session, user: userEvent.setup(), ...renderIn(session, <CheckStep />) };
}

const card = (text: RegExp) => within(screen.getByText(text).closest('article')!);

test('写了原因才能设为已核实', async () => {
  const { session, user } = draw(stateWith());
  const copied = card(/不是实际完成的数/);
  await user.click(copied.getByRole('button', { name: /^设为已核实…/ }));
  expect(document.activeElement).toBe(copied.getByRole('textbox', { name: /不必改的原因/ }));
  await user.click(copied.getByRole('button', { name: '设为已核实' }));
  copied.getByText(/请写明原因/);
  expect(session.calls).toEqual([]);
  await user.type(copied.getByRole('textbox'), ` ${REASON} `);
  await user.click(copied.getByRole('button', { name: '设为已核实' }));
  const said = expect.stringContaining('不是实际完成的数') as string;
  expect(session.calls).toEqual([
    ['setAside', '自评表', expect.stringMatching(/^JX011@E11 /), { said, reason: REASON }],
  ]);
});

test('取消就收起表单，焦点回到按钮', async () => {
  const { user } = draw(stateWith());
  const copied = card(/不是实际完成的数/);
  await user.click(copied.getByRole('button', { name: /^设为已核实…/ }));
  await user.click(copied.getByRole('button', { name: '取消' }));
  expect(copied.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(copied.getByRole('button', { name: /^设为已核实…/ }));
});

test('已核实的列在下面，带着原因，不计在内；恢复就回去', async () => {
  const { session, user } = draw(ofCode('JX011'));
  screen.getByText('2 个错误，1 个警告，0 个提示');
  screen.getByText('另有 1 项已核实');
  screen.getByRole('button', { name: '错误 2' });
  const codes = screen.getAllByText(/^JX\d{3}$/).map((one) => one.textContent);
  expect(codes.at(-1)).toBe('JX011');
  const aside = card(/不是实际完成的数/);
  aside.getByText(`已核实：${REASON}`);
  expect(aside.queryByRole('button', { name: /改正|设为/ })).toBeNull();
  await user.click(aside.getByRole('button', { name: '恢复：JX011 E11' }));
  expect(session.calls).toEqual([['setAside', '自评表', expect.stringMatching(/^JX011@E11 /), null]]);
});

test('筛选也管已核实的：一级全部已核实，仍可关掉', async () => {
  const { user } = draw(ofCode('JX026'));
  const warnings = screen.getByRole('button', { name: '警告 0' });
  screen.getByText('已核实（1）');
  await user.click(warnings);
  expect(screen.queryByText('已核实（1）')).toBeNull();
});

test('无障碍检查没有违例', async () => {
  const { container, user } = draw(ofCode('JX011'));
  await user.click(screen.getAllByRole('button', { name: /^设为已核实…/ })[0]!);
  expect(await violationsIn(container)).toEqual([]);
});
