import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Explanation } from '../../engine';
import { TraceView } from './trace-view';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  button: { paddingLeft: 0, minWidth: 0 },
  trace: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

interface WhyProps {
  readonly sheet: string;
  /** What is explained, for whoever does not see where the button stands. */
  readonly of: string;
  /** Asked only once somebody wants to know. */
  readonly explain: () => Pick<Explanation, 'trace' | 'source'> | null;
}

/** 为什么 Opens how a number came about. */
export function Why({ sheet, of, explain }: WhyProps) {
  const styles = useStyles();
  const words = useScoreWords();
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={content}
        aria-label={words('score.why-of', { name: of })}
        onClick={() => setOpen(!open)}
      >
        {words('score.why')}
      </Button>
      <div id={content} className={styles.trace} hidden={!open}>
        {open && <Explained sheet={sheet} explanation={explain()} />}
      </div>
    </div>
  );
}

interface ExplainedProps {
  readonly sheet: string;
  readonly explanation: ReturnType<WhyProps['explain']>;
}

function Explained({ sheet, explanation }: ExplainedProps) {
  const words = useScoreWords();
  if (!explanation?.trace) return <Text>{words('score.trace.none')}</Text>;
  return <TraceView sheet={sheet} trace={explanation.trace} source={explanation.source} />;
}
