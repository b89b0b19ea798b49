import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../engine';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FindingHeadProps {
  readonly severity: Severity;
  readonly code: string;
  /** Where it stands, with the way there. */
  readonly children: ReactNode;
}

/** What a finding begins with: how grave it is, its code, and its place. */
export function FindingHead({ severity, code, children }: FindingHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <SeverityMark severity={severity} />
      <span className={styles.code}>{code}</span>
      {children}
    </div>
  );
}
