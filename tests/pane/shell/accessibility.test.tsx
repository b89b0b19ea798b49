/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { View } from '../../../src/pane/session/state';
import { Failure } from '../../../src/workbook/failure';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';
import { violationsIn } from '../../support/pane/violations-in';

const VIEWS: readonly View[] = ['read', 'score', 'check', 'notes', 'write', 'welcome', 'settings', 'help', 'diagnosis'];

test.each(VIEWS)(
  'axe 在 %s 里找不到问题',
  async (view) => {
    await renderPane(fakeSession(readState({ view, stale: true, failure: new Failure('host-busy') })));
    expect(screen.queryByRole('button', { name: '重新载入' })).toBeNull();
    expect(await violationsIn(document.body)).toEqual([]);
  },
  30_000,
);
