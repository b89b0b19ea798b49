import { Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { say, type PlanConflict } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useLocale } from '../parts/words-context';
import { useAfterText } from './use-after-text';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ConflictRowProps {
  readonly conflict: PlanConflict;
  readonly name: string;
  /** Whether there is a choice at all. */
  readonly choosable: boolean;
  readonly overruled: boolean;
  readonly onChoose: (overrule: boolean) => void;
}

/** One cell that is kept: what stands there, what was computed, why, and the choice where a person has one. */
export function ConflictRow({ conflict, name, choosable, overruled, onChoose }: ConflictRowProps) {
  const styles = useStyles();
  const words = useWriteWords();
  const locale = useLocale();
  const afterText = useAfterText();
  const { sheet, cell, standing, computed, why } = conflict;
  const values = { standing, computed: afterText(computed) };
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <CellLink sheet={sheet} cell={cell} />
        <span>{name}</span>
      </div>
      <Text>{words(standing === '' ? 'write.conflict.empty' : 'write.conflict', values)}</Text>
      <Caption1>{say(why, locale)}</Caption1>
      {choosable && (
        <RadioGroup
          layout="horizontal"
          aria-label={words('write.conflict.choice', { cell, name })}
          value={overruled ? 'overrule' : 'keep'}
          onChange={(_, { value }) => onChoose(value === 'overrule')}
        >
          <Radio value="keep" label={words('write.keep')} />
          <Radio value="overrule" label={words('write.overrule')} />
        </RadioGroup>
      )}
    </article>
  );
}
