/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { HelpPage } from '../../../src/pane/pages/help-page';
import { VERSION } from '../../../src/engine/version';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import packageJson from '../../../package.json';

interface Shortcuts {
  readonly shortcuts: readonly { readonly key: { readonly default: string; readonly mac: string } }[];
}

test('五个步骤各有一句', () => {
  renderIn(fakeSession(readState()), <HelpPage />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent.split(' ')[0])).toEqual([
    '读表',
    '评分',
    '核对',
    '偏差说明',
    '写回',
  ]);
});

test('告诉 Excel 的快捷键都写在帮助里', () => {
  const { shortcuts } = JSON.parse(readFileSync('src/taskpane/shortcuts.json', 'utf8')) as Shortcuts;
  renderIn(fakeSession(readState()), <HelpPage />);
  const said = screen.getAllByRole('term').map((term) => term.textContent);
  expect(said.filter((keys) => keys.includes('Mac'))).toEqual(
    shortcuts.map(({ key }) => `${key.default}（Mac：${key.mac}）`),
  );
});

test('快捷键写明在哪里用', () => {
  renderIn(fakeSession(readState()), <HelpPage />);
  const keys = screen.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]);
  expect(keys).toContainEqual(['Ctrl+Alt+J（Mac：Command+Option+J）', '一键评分（Excel）']);
  expect(keys).toContainEqual(['Ctrl+S', '另存为（工作台）']);
});

test('版本与软件包一致', () => {
  expect(VERSION).toBe(packageJson.version);
  renderIn(fakeSession(readState()), <HelpPage />);
  expect(screen.getByText(`版本 ${VERSION}`)).toBeTruthy();
});
