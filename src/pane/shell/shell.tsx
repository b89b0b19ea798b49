import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePaneState, useSession } from '../parts/session-context';
import { isStep, type Step, type View } from '../session/state';
import { Announcer } from './announcer';
import { FailureBar } from './failure-bar';
import { PaneHeader } from './pane-header';
import { StaleBar } from './stale-bar';
import { StepTabs } from './step-tabs';
import { useHeadingFocus } from './use-heading-focus';
import { ViewPanel } from './view-panel';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', position: 'relative' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  bars: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
});

/** The frame around the steps and pages: header, steps, messages, and one area that scrolls. */
export function Shell() {
  const styles = useStyles();
  const session = useSession();
  const { view } = usePaneState();
  const panel = useId();
  const { heading, expect, take } = useHeadingFocus(view);
  const [lastStep, setLastStep] = useState<Step>('read');
  if (isStep(view) && view !== lastStep) setLastStep(view);

  const choose = (next: View): void => {
    if (next !== view) expect();
    session.show(next);
  };
  return (
    <div className={styles.shell}>
      <PaneHeader onChoose={choose} />
      <StepTabs panel={panel} onChoose={choose} />
      <main className={styles.main}>
        <div className={styles.bars}>
          <WorkBar onAct={take} />
          <FailureBar onAct={take} />
          <StaleBar onAct={take} />
        </div>
        <ViewPanel id={panel} heading={heading} onBack={() => choose(lastStep)} />
      </main>
      <Announcer />
    </div>
  );
}
