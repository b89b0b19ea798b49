import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { say, type Explanation } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { LongList } from '../parts/long-list';
import { SourceNote } from '../parts/source-note';
import { useLocale } from '../parts/words-context';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXS, display: 'block' },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const INPUTS_AT_ONCE = 20;

interface TraceViewProps {
  readonly sheet: string;
  readonly trace: NonNullable<Explanation['trace']>;
  readonly source: Explanation['source'];
}

/** 计分底稿 Inputs with their cells, the steps, and the rule with the document that it comes from. */
export function TraceView({ sheet, trace: { inputs, steps }, source }: TraceViewProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useScoreWords();
  const named = inputs.map((input, index) => ({ ...input, key: String(index) }));
  return (
    <>
      <Text className={styles.part} weight="semibold">
        {words('score.trace.inputs')}
      </Text>
      <LongList
        items={named}
        keyOf={({ key }) => key}
        draw={({ name, text, cell }) => (
          <>
            {say(name, locale)} {text || words('score.blank')} {cell !== null && <CellLink sheet={sheet} cell={cell} />}
          </>
        )}
        step={INPUTS_AT_ONCE}
        more={(rest) => words('score.more', { rest: String(rest) })}
      />
      <Text className={styles.part} weight="semibold">
        {words('score.trace.steps')}
      </Text>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index}>{say(step, locale)}</li>
        ))}
      </ol>
      {source && (
        <>
          <Text className={styles.part} weight="semibold">
            {words('score.trace.rule')}
          </Text>
          {source.rule}
          <SourceNote source={source} />
        </>
      )}
    </>
  );
}
