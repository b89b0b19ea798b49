import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Severity, TableEvaluation } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { shownTable } from '../session/tables-of';
import { AsideList } from './aside-list';
import { AuditSheets } from './audit-sheets';
import { FindingFilter } from './finding-filter';
import { FindingGroups } from './finding-groups';
import { fixesOf } from './fixes-of';
import type { Grouping } from './group-findings';
import { NothingFound } from './nothing-found';
import { ReportCheck } from './report/report-check';
import { SEVERITIES } from './severities';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** 核对 What is wrong in the table that is shown, errors first, and what to do about it. */
export function CheckStep() {
  const styles = useStyles();
  const session = useSession();
  const words = useCheckWords();
  const state = usePaneState();
  const { book } = state;
  const shown = shownTable(state);
  if (!shown) {
    const action = { label: words('check.to-read'), onClick: () => session.show('read') };
    return <EmptyState text={words('check.no-table')} action={action} />;
  }
  return (
    <div className={styles.step}>
      {shown.findings.length === 0 ? <NothingFound /> : <Findings shown={shown} />}
      {book && <ReportCheck book={book} />}
      {book && <AuditSheets book={book} />}
    </div>
  );
}

function Findings({ shown: { findings, table } }: { readonly shown: TableEvaluation }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { book, overruled } = usePaneState();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [grouping, setGrouping] = useState<Grouping>('code');
  const open = findings.filter(({ aside }) => aside === null);
  const asides = findings.length - open.length;
  const summary = useFocusAfter(asides);
  const wanted = findings.filter(({ severity }) => severities.has(severity));
  const wantedAsides = wanted.filter(({ aside }) => aside !== null);
  const count = (severity: Severity): string => String(open.filter((one) => one.severity === severity).length);
  return (
    <div className={styles.step}>
      <div ref={summary} tabIndex={-1}>
        <Text>
          {words('check.summary', { errors: count('error'), warnings: count('warning'), hints: count('hint') })}
        </Text>
        {asides > 0 && <Text block>{words('check.asides', { count: String(asides) })}</Text>}
      </div>
      <FindingFilter
        findings={findings}
        shown={severities}
        onShow={setSeverities}
        grouping={grouping}
        onGroup={setGrouping}
      />
      {wanted.length === 0 && <Text role="status">{words('check.filter.nothing')}</Text>}
      <FindingGroups
        findings={wanted.filter(({ aside }) => aside === null)}
        table={table}
        grouping={grouping}
        fixes={book ? fixesOf(book.plan, overruled) : new Map()}
      />
      {wantedAsides.length > 0 && <AsideList findings={wantedAsides} sheet={table.sheet} />}
    </div>
  );
}

/** The card of a finding that is set aside or opened again goes elsewhere: whoever pressed its button goes on from the counts. */
function useFocusAfter(asides: number): RefObject<HTMLDivElement | null> {
  const summary = useRef<HTMLDivElement>(null);
  const before = useRef(asides);
  useEffect(() => {
    if (before.current !== asides && document.activeElement === document.body) summary.current?.focus();
    before.current = asides;
  }, [asides]);
  return summary;
}
