import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { parseArea, type Fact } from '../../engine';
import { useSession } from '../parts/session-context';
import { factWords } from './fact-words';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  figure: {
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '2px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  changed: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface FigureProps {
  readonly sheet: string;
  readonly fact: Fact;
  /** What stood here before; '' for a figure that is new, null for one that did not change. */
  readonly before: string | null;
}

/** 数 A figure of the report: tells where it comes from, and goes there. It breaks into lines as text does; a button would not. */
export function Figure({ sheet, fact, before }: FigureProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useReportWords();
  const [first] = fact.cells;
  const go = (): void => {
    if (first === undefined) return;
    session.mark([{ sheet, areas: fact.cells.flatMap((cell) => parseArea(cell) ?? []) }]);
    session.select({ sheet, cell: first });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  const was = before === '' ? words('changed.new') : words('changed.was', { before: before ?? '' });
  const told = [factWords(fact, words), ...(before === null ? [] : [was])].join('；');
  return (
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.figure, before !== null && styles.changed)}
      title={told}
      onClick={go}
      onKeyDown={press}
    >
      {fact.text}
    </span>
  );
}
