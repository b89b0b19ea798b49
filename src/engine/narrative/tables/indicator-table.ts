import { narrative } from '../../message/zh-cn/narrative';
import { percentText, plainText } from '../../number/round';
import type { Decimal } from '../../number/decimal';
import type { Tale } from '../indicator/tale';
import type { Story } from '../story';
import type { ReportRow, ReportTable } from './report-table';

const LEVELS = ['level1', 'level2', 'level3'] as const;
const COLUMNS = [...LEVELS, 'target', 'actual', 'weight', 'score', 'note'] as const;

type Column = (typeof COLUMNS)[number];
type Line = Readonly<Record<Column, string>>;

/** 指标表 The indicators with what came of them, the execution rate above them where it is scored, and the total below. */
export function indicatorTable({ result: { execution, total }, tales }: Story): ReportTable {
  const lines = tales.map(lineOf);
  const columns = COLUMNS.filter((column) => lines.some((line) => line[column] !== ''));
  const summary = (id: 'execution' | 'total', until: Column, told: Partial<Line>): ReportRow => {
    const rest = columns.slice(Math.max(1, firstFrom(columns, until)));
    const span = columns.length - rest.length;
    return { cells: [narrative[`narrative.table.${id}`], ...rest.map((column) => told[column] ?? '')], span };
  };
  const rows = lines.map((line, index) => rowOf(line, lines[index - 1], tales[index], columns));
  if (execution?.weight) {
    const { rate, weight, score, given } = execution;
    const told = { actual: rate ? percentText(rate) : '', weight: text(weight), score: text(score ?? given) };
    rows.unshift(summary('execution', 'target', { ...told, note: execution.total.note?.text ?? '' }));
  }
  if (columns.includes('weight')) {
    const score = total.open > 0 ? '' : text(total.score);
    rows.push(summary('total', 'weight', { weight: text(total.weight), score }));
  }
  return { columns: columns.map((column) => ({ column, head: narrative[`narrative.table.${column}`] })), rows };
}

function lineOf({ indicator: { row }, weight, score }: Tale): Line {
  return {
    level1: row.level1?.text ?? '',
    level2: row.level2?.text ?? '',
    level3: row.level3?.text ?? '',
    target: row.target?.text ?? '',
    actual: row.actual?.text ?? '',
    weight: text(weight?.value ?? null),
    score: text(score?.value ?? null),
    note: row.note?.text ?? '',
  };
}

function rowOf(line: Line, above: Line | undefined, tale: Tale | undefined, columns: readonly Column[]): ReportRow {
  const isShared = above !== undefined && (tale?.indicator.row.sharedWith ?? null) !== null;
  const cells = columns.map((column) => {
    if (column === 'weight' || column === 'score') return isShared ? null : line[column];
    return above && column !== 'level3' && sameLevels(line, above, column) ? null : line[column];
  });
  return { cells, span: 1 };
}

/** True where both lines stand under the same label of that level, and of those above it. */
function sameLevels(line: Line, above: Line, column: Column): boolean {
  const until = LEVELS.findIndex((level) => level === column);
  return until >= 0 && line[column] !== '' && LEVELS.slice(0, until + 1).every((level) => line[level] === above[level]);
}

/** Where the columns behind the labels begin. */
function firstFrom(columns: readonly Column[], until: Column): number {
  return columns.filter((column) => COLUMNS.indexOf(column) < COLUMNS.indexOf(until)).length;
}

function text(value: Decimal | null): string {
  return value ? plainText(value) : '';
}
