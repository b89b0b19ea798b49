import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** What stands in the sheet, to be read only. */
export function NoteQuote({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote} lang="zh-CN">
      {children}
    </blockquote>
  );
}
