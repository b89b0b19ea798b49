import './browser';
import { act, render, type RenderResult } from '@testing-library/react';
import { Pane, type PaneHost } from '../../../src/pane/pane';
import type { Session } from '../../../src/pane/session/session';

/** Draws the whole pane with the view that is shown, which is loaded late, in a Chinese host that tells no colours unless the test says otherwise. */
export function renderPane(session: Session, host: Partial<PaneHost> = {}): Promise<RenderResult> {
  return act(async () => render(<Pane session={session} host={{ locale: 'zh-CN', theme: null, ...host }} />));
}
