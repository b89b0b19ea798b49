import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { Suspense, useId, useState, type RefObject } from 'react';
import { ErrorBoundary } from '../parts/error-boundary';
import { usePaneState } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { isStep, type View } from '../session/state';
import { reload } from './reload';
import { tabId } from './step-tab';
import { Unread } from './unread';
import { componentOf } from './views';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    // Always there, so that nobody has to guess that more follows.
    overflowY: 'scroll',
    // What the focus comes to is not to stand behind a bar at the lower edge.
    scrollPaddingBottom: '4.5rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
    // A closing bracket that Chrome squeezes at the end of a line would still count as wide as before, and have the panel scroll.
    textSpacingTrim: 'space-all',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXS} 0` },
});

interface ViewPanelProps {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Leaves a page beside the steps. */
  readonly onBack: () => void;
}

/** The step or page that is looked at, under its heading: the one area that scrolls. */
export function ViewPanel({ id, heading, onBack }: ViewPanelProps) {
  const styles = useStyles();
  const words = useWords();
  const { view, book } = usePaneState();
  const headingId = useId();
  const step = isStep(view);
  return (
    <div
      key={view}
      id={id}
      className={styles.panel}
      role={step ? 'tabpanel' : 'region'}
      aria-labelledby={step ? tabId(view) : headingId}
    >
      <div className={styles.head}>
        {!step && view !== 'welcome' && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            aria-label={words('shell.back')}
            onClick={onBack}
          />
        )}
        <h2 id={headingId} className={styles.heading} ref={heading} tabIndex={-1}>
          {step ? words(`shell.step.${view}`) : words(`shell.page.${view}`)}
        </h2>
      </div>
      <ErrorBoundary onReload={reload}>
        <Suspense fallback={<Text>{words('shell.loading')}</Text>}>
          {step && !book ? <Unread /> : <Shown view={view} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The view itself; whether it was loaded when it came into sight makes no other component of it later. */
function Shown({ view }: { readonly view: View }) {
  const [Component] = useState(() => componentOf(view));
  return <Component />;
}
