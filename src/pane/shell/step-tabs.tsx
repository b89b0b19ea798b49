import { CounterBadge, makeStyles, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { usePaneState } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { STEPS, type Step } from '../session/state';
import { stepState, type StepState } from './step-state';

const useStyles = makeStyles({
  steps: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  list: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' },
  tab: { minWidth: 0, justifyContent: 'center', padding: `${tokens.spacingVerticalXS} 0` },
  step: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalXXS },
  mark: { display: 'flex', alignItems: 'center', height: '16px', color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.caption1, whiteSpace: 'nowrap' },
});

/** Id of the tab of a step; the panel below is labelled by it. */
export function tabId(step: Step): string {
  return `step-${step}`;
}

/** The steps, each with what is left to do there; the arrow keys go from one to the next, Enter opens it. */
export function StepTabs({ panel, onChoose }: { readonly panel: string; readonly onChoose: (step: Step) => void }) {
  const styles = useStyles();
  const words = useWords();
  const state = usePaneState();
  return (
    <nav className={styles.steps} aria-label={words('shell.steps')}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={state.view}
        onTabSelect={(_, { value }) => onChoose(value as Step)}
      >
        {STEPS.map((step) => (
          <StepTab key={step} step={step} progress={stepState(step, state)} panel={panel} />
        ))}
      </TabList>
    </nav>
  );
}

interface StepTabProps {
  readonly step: Step;
  readonly progress: StepState;
  readonly panel: string;
}

function StepTab({ step, progress, panel }: StepTabProps) {
  const styles = useStyles();
  const { view } = usePaneState();
  return (
    <Tab
      id={tabId(step)}
      className={styles.tab}
      value={step}
      aria-label={useStepName(step, progress)}
      aria-controls={view === step ? panel : undefined}
    >
      <span className={styles.step}>
        <span className={styles.mark}>
          <StepMark step={step} progress={progress} />
        </span>
        <span className={styles.label}>{useWords()(`shell.step.${step}`)}</span>
      </span>
    </Tab>
  );
}

/** A number for what is left, a tick where nothing is: a shape of its own, so that nobody needs the colour. */
function StepMark({ step, progress: { state, count } }: { readonly step: Step; readonly progress: StepState }) {
  if (state === 'waiting') return null;
  if (state === 'done') return <CheckmarkCircleRegular aria-hidden />;
  return <CounterBadge size="small" color={step === 'write' ? 'brand' : 'danger'} count={count} showZero />;
}

function useStepName(step: Step, { state, count }: StepState): string {
  const words = useWords();
  const name = words(`shell.step.${step}`);
  if (state === 'waiting') return name;
  if (state === 'open') return words(`shell.step.${step}.open`, { count: String(count) });
  return step === 'read'
    ? words('shell.step.read.done', { count: String(count) })
    : words('shell.step.done', { step: name });
}
