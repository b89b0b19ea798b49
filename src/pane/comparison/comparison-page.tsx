import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableComparison, TableEvaluation } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { StandingNote } from '../parts/standing-note';
import { useLocale } from '../parts/words-context';
import { shownTable } from '../session/tables-of';
import { ComparedRows } from './compared-rows';
import { likelyOther } from './likely-other';
import { OtherPolicy } from './other-policy';
import { useComparison } from './use-comparison';
import { useComparisonWords } from './words/use-comparison-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  use: { alignSelf: 'flex-start' },
});

/** 换口径比较 The table that is shown under its policy and another: what differs, by how much and why. */
export function ComparisonPage() {
  const session = useSession();
  const words = useComparisonWords();
  const shown = shownTable(usePaneState());
  if (shown) return <Compared key={shown.policy.id} shown={shown} />;
  return (
    <EmptyState
      text={words('comparison.none')}
      action={{ label: words('comparison.to-read'), onClick: () => session.show('read') }}
    />
  );
}

function Compared({ shown }: { readonly shown: TableEvaluation }) {
  const styles = useStyles();
  const words = useComparisonWords();
  const session = useSession();
  const [other, setOther] = useState(() => likelyOther(shown));
  const comparison = useComparison(other);
  return (
    <div className={styles.page}>
      <Text as="p" block>
        {words('comparison.first', { name: useName(shown) })}
      </Text>
      <OtherPolicy except={shown.policy.id} value={other} onChange={setOther} />
      {comparison && <Outcome comparison={comparison} />}
      <Button className={styles.use} onClick={() => session.change({ policy: other })}>
        {words('comparison.use')}
      </Button>
    </div>
  );
}

function useName({ policy }: TableEvaluation): string {
  return useLocale() === 'en' ? policy.nameEn : policy.name;
}

function Outcome({ comparison }: { readonly comparison: TableComparison }) {
  const words = useComparisonWords();
  const { first, second, rows } = comparison;
  const count = String(rows.length);
  const isSame = rows.length === 0 && first.total.grade === second.total.grade;
  return (
    <div>
      <StandingNote policy={second.policy} />
      <Text as="p" block role="status">
        {isSame ? words('comparison.same') : words('comparison.differing', { count })}
      </Text>
      <ComparedRows comparison={comparison} />
    </div>
  );
}
