import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../engine';
import { ErrorBoundary } from './parts/error-boundary';
import { SessionContext } from './parts/session-context';
import { LocaleContext } from './parts/words-context';
import type { Session } from './session/session';
import { reload } from './shell/reload';
import { Shell } from './shell/shell';
import { isDark, themeFor, type PaneTheme } from './theme/pane-theme';
import { usePrefersDark } from './theme/use-prefers-dark';

/** What the pane follows of the program around it. */
export interface PaneHost {
  /** Language of its menus. */
  readonly locale: Locale;
  /** Its colours; null where it tells none. */
  readonly theme: PaneTheme | null;
}

/** 面板 All that a person sees of 绩评, over a session. */
export function Pane({ session, host }: { readonly session: Session; readonly host: PaneHost }) {
  const { settings } = useSyncExternalStore(session.subscribe, session.getState);
  const locale = settings.locale ?? host.locale;
  const prefersDark = usePrefersDark();
  const theme = useMemo(() => themeFor(host.theme, prefersDark), [host.theme, prefersDark]);
  const dark = isDark(host.theme, prefersDark);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [locale, dark]);

  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <LocaleContext value={locale}>
        <SessionContext value={session}>
          <ErrorBoundary onReload={reload}>
            <Shell />
          </ErrorBoundary>
        </SessionContext>
      </LocaleContext>
    </FluentProvider>
  );
}
