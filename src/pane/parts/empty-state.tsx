import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
  },
});

/** What a step says while it has nothing to show, and what can be done about it. */
export function EmptyState({
  text,
  action,
}: {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <Text>{text}</Text>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  );
}
