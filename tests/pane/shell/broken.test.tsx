/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';

jest.mock('../../../src/pane/score/score-step', () => ({
  ScoreStep: () => {
    throw new Error('broken');
  },
}));

test('一页坏了，说一句话，其余照常', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = fakeSession(readState({ view: 'score' }));
  await renderPane(session);
  expect(await screen.findByRole('button', { name: '重新载入' })).toBeTruthy();
  expect(screen.getByText(/这一页出了问题/)).toBeTruthy();

  await act(async () => session.show('help'));
  expect(await screen.findByText('五个步骤')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重新载入' })).toBeNull();
});
