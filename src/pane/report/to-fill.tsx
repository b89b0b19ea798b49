import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Report } from '../../engine';
import { placeholdersIn } from '../notes/placeholders-in';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** 待补充 How many places wait for a person's words, and the way from one to the next. */
export function ToFill({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const words = useReportWords();
  const next = useRef(0);
  const count = report.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + placeholdersIn(text).length, 0);
  const go = (): void => {
    const places = document.querySelectorAll<HTMLElement>('[data-placeholder]');
    const place = places[next.current % Math.max(places.length, 1)];
    next.current++;
    place?.scrollIntoView({ block: 'center' });
    place?.focus();
  };
  return (
    <div>
      <div className={styles.line}>
        <Text weight="semibold">{count === 0 ? words('open.none') : words('open', { count: String(count) })}</Text>
        {count > 0 && (
          <Button size="small" onClick={go}>
            {words('open.next')}
          </Button>
        )}
      </div>
      <Caption1>{words('figures')}</Caption1>
    </div>
  );
}
