import './browser';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Locale } from '../../../src/engine';
import { SessionContext } from '../../../src/pane/parts/session-context';
import { LocaleContext } from '../../../src/pane/parts/words-context';
import type { Session } from '../../../src/pane/session/session';

/** Draws a component of the pane with all that it expects around it. */
export function renderIn(session: Session, component: ReactNode, locale: Locale = 'zh-CN'): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <LocaleContext value={locale}>
        <SessionContext value={session}>{component}</SessionContext>
      </LocaleContext>
    </FluentProvider>,
  );
}
