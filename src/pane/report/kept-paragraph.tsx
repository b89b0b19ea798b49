import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { PlanConflict } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { ChangeLines } from '../write/change-lines';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  paragraph: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface KeptParagraphProps {
  readonly conflict: PlanConflict;
  readonly overruled: boolean;
  readonly onChoose: (overrule: boolean) => void;
}

/** A paragraph that a person changed: both texts, and which of them is to stand. */
export function KeptParagraph({ conflict, overruled, onChoose }: KeptParagraphProps) {
  const styles = useStyles();
  const told = useReportWords();
  const { sheet, cell, standing, computed } = conflict;
  return (
    <div className={styles.paragraph}>
      <CellLink sheet={sheet} cell={cell} />
      <ChangeLines
        lines={[
          [told('write.standing'), standing],
          [told('write.computed'), computed.text],
        ]}
      />
      <RadioGroup
        layout="horizontal"
        aria-label={told('write.choice', { cell })}
        value={overruled ? 'ours' : 'keep'}
        onChange={(_, { value }) => onChoose(value === 'ours')}
      >
        <Radio value="keep" label={told('write.keep')} />
        <Radio value="ours" label={told('write.take')} />
      </RadioGroup>
    </div>
  );
}
