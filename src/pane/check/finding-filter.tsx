import { makeStyles, Radio, RadioGroup, ToggleButton, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../engine';
import type { Grouping } from './group-findings';
import { SEVERITIES } from './severities';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grouping: { flexWrap: 'wrap' },
});

interface FindingFilterProps {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly onShow: (shown: ReadonlySet<Severity>) => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** Which severities are shown, and how the findings are grouped. */
export function FindingFilter({ findings, shown, onShow, grouping, onGroup }: FindingFilterProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const toggle = (severity: Severity): void => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onShow(next);
  };
  return (
    <>
      <div className={styles.filter} role="group" aria-label={words('check.filter')}>
        {SEVERITIES.map((severity) => {
          const own = findings.filter((finding) => finding.severity === severity);
          const count = own.filter(({ aside }) => aside === null).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={shown.has(severity)}
              disabled={own.length === 0}
              onClick={() => toggle(severity)}
            >
              {words('check.filter.one', {
                severity: words(`check.severity.${severity}`),
                count: String(count),
              })}
            </ToggleButton>
          );
        })}
      </div>
      <RadioGroup
        layout="horizontal"
        className={styles.grouping}
        aria-label={words('check.grouping')}
        value={grouping}
        onChange={(_, { value }) => onGroup(value === 'place' ? 'place' : 'code')}
      >
        <Radio value="code" label={words('check.grouping.code')} />
        <Radio value="place" label={words('check.grouping.place')} />
      </RadioGroup>
    </>
  );
}
