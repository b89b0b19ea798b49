/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { usePaneState } from '../../src/pane/parts/session-context';
import { fakeSession, readState } from '../support/pane/fake-session';
import { renderIn } from '../support/pane/render-in';

function Shown() {
  const { view, book } = usePaneState();
  return <p>{`${view} ${book?.plan.entries.length ?? 0}`}</p>;
}

test('状态一变，界面就跟着变', () => {
  const session = fakeSession(readState());
  renderIn(session, <Shown />);
  expect(screen.getByText('read 6')).toBeTruthy();

  act(() => session.show('score'));

  expect(screen.getByText('score 6')).toBeTruthy();
  expect(session.calls).toEqual([['show', 'score']]);
});
