import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { bandsOf, fixedText, meaningOf, plainText, say, type Policy, type ScoredIndicator } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { useLocale } from '../parts/words-context';
import { BandChooser } from './band-chooser';
import { CellText } from './cell-text';
import { Difference } from './difference';
import { Why } from './why';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  remark: { color: tokens.colorNeutralForeground2 },
});

interface IndicatorItemProps {
  readonly sheet: string;
  readonly indicator: ScoredIndicator;
  readonly policy: Policy;
}

/** 指标 One indicator: how it was understood, what it scores and what the sheet says, and what a person decides. */
export const IndicatorItem = memo(function IndicatorItem({ sheet, indicator, policy }: IndicatorItemProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useScoreWords();
  const { row, status, remark, trace } = indicator;
  const label = row.level3 ?? row.level2 ?? row.level1;
  const name = label?.text ?? words('score.unnamed', { row: String(row.row) });
  const bands = bandsOf(indicator, policy);
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>
          <CellText sheet={sheet} cell={label?.cell}>
            {name}
          </CellText>
        </span>
        {status !== 'scored' && (
          <Badge appearance="outline" color={status === 'needs-confirmation' ? 'warning' : 'informative'}>
            {words(`score.status.${status}`)}
          </Badge>
        )}
      </div>
      {(row.target ?? row.actual) && (
        <div>
          <CellText sheet={sheet} cell={row.actual?.cell ?? row.target?.cell}>
            {say(meaningOf(indicator), locale)}
          </CellText>
        </div>
      )}
      <Marks sheet={sheet} indicator={indicator} policy={policy} />
      {remark && <Caption1 className={styles.remark}>{say(remark, locale)}</Caption1>}
      {bands.length > 0 && (
        <BandChooser sheet={sheet} indicator={indicator} bands={bands} policy={policy} name={name} />
      )}
      {trace && <Why sheet={sheet} of={name} explain={() => ({ trace, source: policy.sources[trace.rule] })} />}
    </div>
  );
});

/** Computed and present score side by side, and the weight. */
function Marks({ sheet, indicator: { row, score, weight, answered }, policy }: IndicatorItemProps) {
  const words = useScoreWords();
  const { given } = row;
  return (
    <Facts short>
      <Fact name={words(answered ? 'score.answered' : 'score.computed')}>
        <CellText sheet={sheet} cell={given?.cell}>
          {score ? fixedText(score, policy.scorePlaces) : words('score.open')}
        </CellText>
      </Fact>
      {given && (
        <Fact name={words('score.present')}>
          <CellText sheet={sheet} cell={given.cell}>
            {given.text || words('score.blank')}
          </CellText>
          <Difference computed={score} present={given.number} places={policy.scorePlaces} />
        </Fact>
      )}
      {weight && (
        <Fact name={words('score.weight')}>
          <CellText sheet={sheet} cell={weight.cell ?? undefined}>
            {plainText(weight.value)}
          </CellText>
        </Fact>
      )}
    </Facts>
  );
}
