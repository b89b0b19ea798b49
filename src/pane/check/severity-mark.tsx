import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../engine';
import { useCheckWords } from './words/use-check-words';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, hint: InfoRegular };

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** 错误, 警告 or 提示: a shape and a word of its own, so that nobody needs the colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const words = useCheckWords();
  const Icon = ICONS[severity];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={styles[severity]} />
      {words(`check.severity.${severity}`)}
    </span>
  );
}
