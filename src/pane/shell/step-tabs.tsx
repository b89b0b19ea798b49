import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { STEPS, isStep, type Step } from '../session/state';
import { moveFocus } from './move-focus';
import { stepState } from './step-state';
import { StepTab } from './step-tab';

const useStyles = makeStyles({
  steps: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  list: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' },
});

interface StepTabsProps {
  /** Id of what shows the step. */
  readonly panel: string;
  readonly onChoose: (step: Step) => void;
}

/** The steps, each with what is left to do there; the arrow keys go from one to the next, Enter opens it. */
export function StepTabs({ panel, onChoose }: StepTabsProps) {
  const styles = useStyles();
  const words = useWords();
  const state = usePaneState();
  const entry = isStep(state.view) ? state.view : STEPS[0];
  return (
    <nav className={styles.steps} aria-label={words('shell.steps')}>
      <div className={styles.list} role="tablist" tabIndex={-1} onKeyDown={(event) => moveFocus(event, 'tab')}>
        {STEPS.map((step) => (
          <StepTab
            key={step}
            step={step}
            progress={stepState(step, state)}
            selected={state.view === step}
            reachable={entry === step}
            panel={panel}
            onChoose={() => onChoose(step)}
          />
        ))}
      </div>
    </nav>
  );
}
