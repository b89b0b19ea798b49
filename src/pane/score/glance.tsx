import { Caption1, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { explainCell, fixedText, percentText, plainText, type TableEvaluation } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { SectionHeading } from '../parts/section-heading';
import { CellText } from './cell-text';
import { Difference } from './difference';
import { Why } from './why';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  figure: { ...typographyStyles.subtitle1 },
  beside: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** 一览 Total, grade, execution rate, and how many indicators a person has to decide. */
export const Glance = memo(function Glance({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useScoreWords();
  const { total, indicators } = evaluation;
  const confirm = indicators.filter(({ status }) => status === 'needs-confirmation').length;
  return (
    <section>
      <SectionHeading>{words('score.glance')}</SectionHeading>
      <Facts>
        <TotalFact evaluation={evaluation} />
        <GradeFact evaluation={evaluation} />
        <RateFact evaluation={evaluation} />
        <Fact name={words('score.confirm')}>
          <span className={styles.figure}>{words('score.confirm.count', { count: String(confirm) })}</span>
        </Fact>
      </Facts>
      {total.open > 0 && (
        <Text as="p" block>
          {words('score.total.open', { count: String(total.open) })}
        </Text>
      )}
    </section>
  );
});

function TotalFact({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useScoreWords();
  const { table, total, policy } = evaluation;
  const { sheet } = table;
  const cell = table.total?.given?.cell;
  const score = total.score ? fixedText(total.score, policy.scorePlaces) : words('score.open');
  const full = total.weight ? plainText(total.weight) : policy.fullMarks;
  return (
    <Fact name={words('score.total')}>
      <CellText sheet={sheet} cell={cell}>
        <span className={styles.figure}>{words('score.of', { score, full })}</span>
      </CellText>
      {total.given && (
        <Caption1 className={styles.beside}>{words('score.printed', { given: plainText(total.given) })}</Caption1>
      )}
      <Difference computed={total.score} present={total.given} places={policy.scorePlaces} />
      {cell && <Why sheet={sheet} of={words('score.total')} explain={() => explainCell(evaluation, cell)} />}
    </Fact>
  );
}

function GradeFact({ evaluation: { table, total, policy } }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useScoreWords();
  const isUngraded = total.grade === null && total.nominalGrade !== null;
  return (
    <Fact name={words('score.grade')}>
      <CellText sheet={table.sheet} cell={table.total?.grade?.cell}>
        <span className={styles.figure}>{total.grade ?? words(isUngraded ? 'score.grade.none' : 'score.open')}</span>
      </CellText>
      {isUngraded && total.weight && (
        <Caption1 className={styles.beside}>
          {words('score.grade.why', { weight: plainText(total.weight), full: policy.fullMarks })}
        </Caption1>
      )}
      {total.gradeGiven !== null && total.gradeGiven !== total.grade && (
        <Caption1 className={styles.beside}>
          {total.grade !== null && '≠ '}
          {words('score.printed', { given: total.gradeGiven })}
        </Caption1>
      )}
    </Fact>
  );
}

function RateFact({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useScoreWords();
  const { table, execution, policy } = evaluation;
  if (!execution) return null;
  const { base, rate, score, weight, given, trace, total } = execution;
  const { sheet } = table;
  return (
    <Fact name={words('score.rate')}>
      <CellText sheet={sheet} cell={total.rate?.cell ?? total.spent?.cell}>
        <span className={styles.figure}>{rate ? percentText(rate) : words('score.open')}</span>
      </CellText>
      <Caption1 className={styles.beside}>{words(`score.rate.${base}`)}</Caption1>
      {weight && (
        <CellText sheet={sheet} cell={total.given?.cell}>
          {words('score.rate.score', {
            score: score ? fixedText(score, policy.scorePlaces) : words('score.open'),
            weight: plainText(weight),
          })}
        </CellText>
      )}
      <Difference computed={score} present={given} places={policy.scorePlaces} />
      <Why
        sheet={sheet}
        of={words('score.rate')}
        explain={() => ({ trace, source: trace && policy.sources[trace.rule] })}
      />
    </Fact>
  );
}
