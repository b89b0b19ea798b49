import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { Locale } from '../../engine';
import { ErrorBoundary } from '../../pane/parts/error-boundary';
import { LocaleContext } from '../../pane/parts/words-context';
import { reload } from '../../pane/shell/reload';
import { themeFor } from '../../pane/theme/pane-theme';
import { usePrefersDark } from '../../pane/theme/use-prefers-dark';
import type { Desk } from '../desk/desk';
import type { Source } from '../files/source';
import { DeskContext } from './bench-context';
import { BenchPage } from './bench-page';
import { usePageLocale } from './use-page-locale';

interface WorkbenchProps {
  readonly desk: Desk;
  readonly samples: readonly Source[];
  /** Language of the browser. */
  readonly locale: Locale;
}

/** 工作台 A spreadsheet with the pane beside it, over a desk. */
export function Workbench({ desk, samples, locale: fallback }: WorkbenchProps) {
  const { book } = useSyncExternalStore(desk.subscribe, desk.getState);
  const locale = usePageLocale(book?.session ?? null, fallback);
  const dark = usePrefersDark();
  const theme = useMemo(() => themeFor(null, dark), [dark]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <LocaleContext value={locale}>
        <DeskContext value={desk}>
          <ErrorBoundary onReload={reload}>
            <BenchPage samples={samples} fallback={fallback} dark={dark} />
          </ErrorBoundary>
        </DeskContext>
      </LocaleContext>
    </FluentProvider>
  );
}
