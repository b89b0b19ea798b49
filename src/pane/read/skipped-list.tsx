import { makeStyles, tokens } from '@fluentui/react-components';
import { areaName, say, type Skipped } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { SectionHeading } from '../parts/section-heading';
import { useLocale } from '../parts/words-context';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What gave no table, and why. */
export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useReadWords();
  if (skipped.length === 0) return null;
  return (
    <section>
      <SectionHeading>{words('read.skipped')}</SectionHeading>
      <ul className={styles.list}>
        {skipped.map(({ sheet, area, reason }, index) => (
          <li key={index}>
            {say(reason, locale)}{' '}
            {area && (
              <CellLink sheet={sheet} cell={areaName(area)}>
                {words('read.place', { sheet, area: areaName(area) })}
              </CellLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
