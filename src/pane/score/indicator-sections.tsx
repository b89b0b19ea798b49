import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import type { ScoredIndicator, TableEvaluation } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { groupsOf, type Group } from './indicator-groups';
import { IndicatorItem } from './indicator-item';
import { SubgroupHeading } from './subgroup-heading';
import { useScoreWords } from './words/use-score-words';

/** So many indicators are open to the eye at first. */
const AT_ONCE = 100;

/** The indicators in sections by their first level; what is closed or far down is not drawn. */
export const IndicatorSections = memo(function IndicatorSections({
  evaluation,
}: {
  readonly evaluation: TableEvaluation;
}) {
  const words = useScoreWords();
  const [onlyConfirm, setOnlyConfirm] = useState(false);
  const { indicators } = evaluation;
  const confirm = useMemo(
    () => indicators.filter(({ status, answered }) => status === 'needs-confirmation' || answered),
    [indicators],
  );
  const groups = useMemo(() => groupsOf(onlyConfirm ? confirm : indicators), [onlyConfirm, confirm, indicators]);
  if (indicators.length === 0)
    return (
      <Text as="p" block>
        {words('score.indicators.none')}
      </Text>
    );
  const sections = groups.map((group, index) => ({ group, before: countOf(groups.slice(0, index)) }));
  return (
    <>
      <Caption1 block>{words('score.select')}</Caption1>
      {confirm.length > 0 && (
        <Checkbox
          label={words('score.only-confirm', { count: String(confirm.length) })}
          checked={onlyConfirm}
          onChange={(_, { checked }) => setOnlyConfirm(checked === true)}
        />
      )}
      {sections.map(({ group, before }) => (
        <Section key={`${onlyConfirm} ${before}`} group={group} open={before < AT_ONCE} evaluation={evaluation} />
      ))}
    </>
  );
});

interface SectionProps {
  readonly evaluation: TableEvaluation;
  readonly group: Group;
  readonly open: boolean;
}

function Section({ group, open, evaluation }: SectionProps) {
  const words = useScoreWords();
  const { table, policy } = evaluation;
  const { label, subgroups } = group;
  const items = subgroups.flatMap((subgroup) =>
    subgroup.indicators.map((indicator, index) => ({ indicator, heading: index === 0 ? subgroup.label : null })),
  );
  const name = label?.text ?? words('score.ungrouped');
  return (
    <Fold
      title={words('score.group', { label: name, count: String(items.length) })}
      open={open}
      lead={label && <CellLink sheet={table.sheet} cell={label.cell} />}
    >
      <LongList
        items={items}
        // A band chosen here must not pass to another indicator that comes to stand on the row.
        keyOf={({ indicator: { row } }) => `${row.row} ${row.level3?.text ?? ''}`}
        draw={({ indicator, heading }) => (
          <>
            {heading && <SubgroupHeading sheet={table.sheet} label={heading} />}
            <IndicatorItem sheet={table.sheet} indicator={indicator} policy={policy} />
          </>
        )}
        step={AT_ONCE}
        more={(rest) => words('score.more', { rest: String(rest) })}
      />
    </Fold>
  );
}

function countOf(groups: readonly Group[]): number {
  const lists: (readonly ScoredIndicator[])[] = groups.flatMap(({ subgroups }) =>
    subgroups.map(({ indicators }) => indicators),
  );
  return lists.reduce((count, { length }) => count + length, 0);
}
