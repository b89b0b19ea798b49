/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Confirm } from '../../../src/pane/check/confirm';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';

test('做完之前不收起，焦点留在按钮上；做完才收起', async () => {
  let done = (): void => undefined;
  const onConfirm = (): Promise<void> => new Promise((resolve) => (done = resolve));
  const onClose = jest.fn();
  renderIn(
    fakeSession(readState()),
    <Confirm label="写入" onConfirm={onConfirm} onClose={onClose}>
      将写入 2 格。
    </Confirm>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: '写入' }));
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '写入' }));
  await act(async () => done());
  expect(onClose).toHaveBeenCalledTimes(1);
});
