import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity, TableEvaluation } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { shownTable } from '../session/tables-of';
import { FindingFilter } from './finding-filter';
import { FindingGroups } from './finding-groups';
import { fixesOf } from './fixes-of';
import type { Grouping } from './group-findings';
import { NothingFound } from './nothing-found';
import { SEVERITIES } from './severities';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** 核对 What is wrong in the table that is shown, errors first, and what to do about it. */
export function CheckStep() {
  const session = useSession();
  const words = useWords();
  const shown = shownTable(usePaneState());
  if (!shown) {
    const action = { label: words('check.to-read'), onClick: () => session.show('read') };
    return <EmptyState text={words('check.no-table')} action={action} />;
  }
  return shown.findings.length === 0 ? <NothingFound /> : <Findings shown={shown} />;
}

function Findings({ shown: { findings, table } }: { readonly shown: TableEvaluation }) {
  const styles = useStyles();
  const words = useWords();
  const { book, overruled } = usePaneState();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [grouping, setGrouping] = useState<Grouping>('code');
  const wanted = findings.filter(({ severity }) => severities.has(severity));
  const count = (severity: Severity): string => String(findings.filter((one) => one.severity === severity).length);
  return (
    <div className={styles.step}>
      <Text>
        {words('check.summary', { errors: count('error'), warnings: count('warning'), hints: count('hint') })}
      </Text>
      <FindingFilter
        findings={findings}
        shown={severities}
        onShow={setSeverities}
        grouping={grouping}
        onGroup={setGrouping}
      />
      {wanted.length === 0 && <Text role="status">{words('check.filter.nothing')}</Text>}
      <FindingGroups
        findings={wanted}
        table={table}
        grouping={grouping}
        fixes={book ? fixesOf(book.plan, overruled) : new Map()}
      />
    </div>
  );
}
