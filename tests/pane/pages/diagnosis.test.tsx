/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DiagnosisPage } from '../../../src/pane/pages/diagnosis-page';
import { VERSION } from '../../../src/engine/version';
import { Failure } from '../../../src/workbook/failure';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';

const failure = new Failure('host-busy');

test('列出版本、宿主、浏览器和最近一次失败，关掉的失败也在', () => {
  renderIn(fakeSession(readState({ failure: null, lastFailure: failure })), <DiagnosisPage />);
  const facts = screen
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent ?? null]);
  expect(facts).toEqual([
    ['绩评版本', VERSION],
    ['Excel', '16.0'],
    ['ExcelApi', '1.15'],
    ['浏览器', navigator.userAgent],
    ['界面语言', 'zh-CN'],
    ['评分口径', 'auto'],
    ['最近一次失败', `host-busy – ${failure.say('zh-CN')}`],
  ]);
});

test('复制', async () => {
  const user = userEvent.setup();
  renderIn(fakeSession(readState()), <DiagnosisPage />);
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(await navigator.clipboard.readText()).toContain(`绩评版本: ${VERSION}\nExcel: 16.0\n`);
  expect(screen.getByText('已复制。')).toBeTruthy();
});

test('剪贴板不让用，就给出可以选中的文字', async () => {
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  renderIn(fakeSession(readState()), <DiagnosisPage />);
  await user.click(screen.getByRole('button', { name: '复制' }));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '诊断内容' });
  await user.click(text);
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain('最近一次失败: 没有');
});
