import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { HiddenText } from '../parts/hidden-text';
import { useWords } from '../parts/words-context';
import type { Step } from '../session/state';
import type { StepState } from './step-state';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    // Seen under forced colours too, where backgrounds are not.
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    }),
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  mark: { display: 'flex', alignItems: 'center', height: '18px', color: tokens.colorNeutralForeground3 },
  count: {
    ...typographyStyles.caption2Strong,
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    textAlign: 'center',
  },
  label: { ...typographyStyles.caption1, whiteSpace: 'nowrap' },
  selectedLabel: typographyStyles.caption1Strong,
});

/** Id of the tab of a step, which names what shows the step. */
export function tabId(step: Step): string {
  return `step-${step}`;
}

interface StepTabProps {
  readonly step: Step;
  readonly progress: StepState;
  readonly selected: boolean;
  /** Whether the Tab key leads here; from here on the arrow keys do. */
  readonly reachable: boolean;
  readonly panel: string;
  readonly onChoose: () => void;
}

/** One step of the list. */
export function StepTab({ step, progress, selected, reachable, panel, onChoose }: StepTabProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(step)}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      aria-selected={selected}
      aria-controls={selected ? panel : undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={onChoose}
    >
      <span className={styles.mark} aria-hidden>
        <StepMark {...progress} />
      </span>
      <span className={mergeClasses(styles.label, selected && styles.selectedLabel)}>
        {words(`shell.step.${step}`)}
        <HiddenText>{useRest(step, progress)}</HiddenText>
      </span>
    </button>
  );
}

/** A ring for a step that waits, a number for what is left, a tick where nothing is: shapes of their own, so that nobody needs the colour. */
function StepMark({ state, count }: StepState) {
  const styles = useStyles();
  if (state === 'waiting') return <CircleRegular />;
  if (state === 'done') return <CheckmarkCircleRegular />;
  return <span className={styles.count}>{count > 99 ? '99+' : count}</span>;
}

/** What is left to do, in words. */
function useRest(step: Step, { state, count }: StepState): string {
  const words = useWords();
  if (state === 'waiting') return '';
  if (state === 'open') return words(`shell.left.${step}`, { count: String(count) });
  return step === 'read' ? words('shell.found', { count: String(count) }) : words('shell.left.nothing');
}
