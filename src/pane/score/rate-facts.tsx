import { Caption1, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { countIndicators, percentText, say, type Rate, type TableEvaluation } from '../../engine';
import { LongList } from '../parts/long-list';
import { SectionHeading } from '../parts/section-heading';
import { useLocale } from '../parts/words-context';
import { CellText } from './cell-text';
import { Why } from './why';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  figure: { ...typographyStyles.subtitle1 },
  beside: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const RATES_AT_ONCE = 20;

/** 不计分的表 What a table without marks says instead: how many indicators of each kind it sets, and its rates. */
export const RateFacts = memo(function RateFacts({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const words = useScoreWords();
  const { table, rates } = evaluation;
  const named = rates.map((rate, index) => ({ rate, key: String(index) }));
  const counts = countIndicators(table.indicators).map(({ kind, cells }) =>
    words('score.counts.kind', { kind: kind || words('score.ungrouped'), count: String(cells.length) }),
  );
  return (
    <section>
      <SectionHeading>{words('score.rates')}</SectionHeading>
      <Text as="p" block>
        {words('score.unscored')} {counts.join(words('score.counts.between'))}
      </Text>
      <LongList
        items={named}
        keyOf={({ key }) => key}
        draw={({ rate }) => <RateItem sheet={table.sheet} rate={rate} />}
        step={RATES_AT_ONCE}
        more={(rest) => words('score.more', { rest: String(rest) })}
      />
    </section>
  );
});

function RateItem({ sheet, rate }: { readonly sheet: string; readonly rate: Rate }) {
  const styles = useStyles();
  const words = useScoreWords();
  const { title, value, given, givenValue, cells, trace } = rate;
  const name = say(title, useLocale());
  const computed = value ? percentText(value) : words('score.open');
  const differs = givenValue !== null && percentText(givenValue) !== computed;
  return (
    <>
      <Text weight="semibold">{name}</Text>{' '}
      <CellText sheet={sheet} cell={given?.cell ?? cells[0]}>
        <span className={styles.figure}>{computed}</span>
      </CellText>
      {given?.text && (
        <Caption1 className={styles.beside}>
          {differs && '≠ '}
          {words('score.printed', { given: given.text })}
        </Caption1>
      )}
      <Why sheet={sheet} of={name} explain={() => ({ trace, source: trace.source })} />
    </>
  );
}
