import { checkReport, evaluate, type TableEvaluation } from '../../../src/engine';
import { gridOf, type Entry } from '../../support/grid-of';
import { plainReport } from '../../support/plain-report';
import { POLICY } from '../../support/result-of';

export type Rows = readonly (readonly Entry[])[];

/** The one table of the rows, evaluated. */
export function tableOf(rows: Rows): TableEvaluation {
  const [table] = evaluate(gridOf(rows), POLICY).tables;
  if (!table) throw new Error('no table');
  return table;
}

/** What a report says against the tables (by file name), a line each: `JX059 G13: 25 → 30`. */
export function findingsIn(text: string | readonly string[], tables: Readonly<Record<string, Rows>>): string[] {
  const sources = Object.entries(tables).map(([name, rows]) => ({ name, evaluation: tableOf(rows) }));
  const paragraphs = typeof text === 'string' ? text.split('\n') : text;
  return checkReport(plainReport(paragraphs), sources).map(({ code, severity, places, expected, actual }) => {
    const place = `${code}${severity === 'error' ? '' : ` ${severity}`}${places[0] ? ` ${places[0].cell}` : ''}`;
    return `${place}: ${actual ?? ''}${expected === null ? '' : ` → ${expected}`}`;
  });
}
