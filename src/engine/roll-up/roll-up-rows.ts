import { AUDIT_STYLES } from '../audit/audit-styles';
import type { DraftCell } from '../audit/draft';
import { cellName } from '../grid/a1';
import { phrase, say, type Phrase } from '../message/phrase';
import { narrative } from '../message/zh-cn/narrative';
import { isReached } from '../narrative/indicator/fates';
import type { Tale } from '../narrative/indicator/tale';
import { decimal, HUNDRED, type Decimal } from '../number/decimal';
import { round, roundRatio } from '../number/round';
import { linkContent, numberContent, percentContent, textContent } from '../plan/content';
import type { MergedIndicator } from './merged-indicators';
import { inUnit } from './money-sum';
import type { ProjectLine, ProjectMoney } from './project-line';
import type { KindLine, RollUp } from './roll-up';
import { ROLL_UP_COLUMNS, type RollUpColumn } from './roll-up-columns';

type Row = Partial<Record<RollUpColumn, DraftCell>>;
type Unit = ProjectMoney['unit'];

const BLANK: DraftCell = { content: textContent(''), style: AUDIT_STYLES.text };
const COUNTS = ['count', 'met', 'exceeded', 'missed', 'rated', 'undecided'] as const;

/** The rows of the table by project with its sums, then of the one by kind of indicator, then of the merged indicators if there are any. */
export function rollUpRows(rolled: RollUp): readonly (readonly DraftCell[])[] {
  const { projects, kinds, merged, money } = rolled;
  const unit = money?.unit ?? '万元';
  return [
    ROLL_UP_COLUMNS.map(([column]) => head(columnHead(column, unit))),
    ...projects.map((line, index) => cellsOf(projectRow(line, index, unit))),
    cellsOf(sumRow(rolled)),
    ROLL_UP_COLUMNS.map(([column]) => head(kindHead(column))),
    ...kinds.map((line, index) => cellsOf(kindRow(line, index))),
    ...(merged.length > 0 ? [ROLL_UP_COLUMNS.map(([column]) => head(mergedHead(column)))] : []),
    ...merged.map((line, index) => cellsOf(mergedRow(line, index))),
  ];
}

function cellsOf(row: Row): readonly DraftCell[] {
  return ROLL_UP_COLUMNS.map(([column]) => row[column] ?? BLANK);
}

function projectRow(line: ProjectLine, index: number, unit: Unit): Row {
  const { source, tales, money } = line;
  const { table, execution, total } = source.evaluation;
  return {
    number: figure(decimal(index + 1)),
    project: text(line.name?.paragraph().text ?? table.sheet),
    place: placeCell(line),
    ...(money && {
      budget: figure(inUnit(money.budget, money.unit, unit)),
      spent: figure(inUnit(money.spent, money.unit, unit)),
    }),
    ...(execution?.rate && { rate: percent(execution.rate) }),
    // A total of a part would be read as a whole one.
    ...(total.score && total.open === 0 && { score: figure(total.score) }),
    grade: text(total.grade ?? ''),
    ...countCells(tales),
  };
}

function placeCell({ source: { evaluation, file } }: ProjectLine): DraftCell {
  const { sheet, area } = evaluation.table;
  if (file !== null) return text(file);
  return { content: linkContent(sheet, cellName(area.top, area.left), sheet), style: AUDIT_STYLES.link };
}

function sumRow({ projects, money }: RollUp): Row {
  return {
    project: text(say(phrase('roll-up.sum'), 'zh-CN')),
    ...(money && { budget: figure(money.budget), spent: figure(money.spent) }),
    ...(money?.rate && { rate: percent(money.rate) }),
    ...countCells(projects.flatMap(({ tales }) => tales)),
  };
}

function kindRow({ kind, tales }: KindLine, index: number): Row {
  return {
    number: figure(decimal(index + 1)),
    project: text(narrative[`narrative.kind.${kind}`]),
    ...countCells(tales),
  };
}

/** Digits of a merged figure: a weighted mean has no end. */
const PLACES = 6;

function mergedRow({ name, unit, projects, target, actual, completion }: MergedIndicator, index: number): Row {
  const shown = (value: Decimal): DraftCell =>
    unit === '%' ? percent(round(value.div(HUNDRED), PLACES)) : figure(round(value, PLACES));
  return {
    number: figure(decimal(index + 1)),
    project: text(name),
    place: text(unit),
    budget: shown(target),
    spent: shown(actual),
    ...(completion && { rate: percent(roundRatio(completion)) }),
    count: figure(decimal(projects)),
  };
}

function countCells(tales: readonly Tale[]): Row {
  const numberOf = (wanted: (tale: Tale) => boolean): DraftCell => figure(decimal(tales.filter(wanted).length));
  return {
    count: figure(decimal(tales.length)),
    met: numberOf(isReached),
    exceeded: numberOf(({ fate }) => fate === 'exceeded'),
    missed: numberOf(({ fate }) => fate === 'missed'),
    rated: numberOf(({ fate }) => fate === 'rated'),
    undecided: numberOf(({ fate }) => fate === 'undecided'),
  };
}

function columnHead(column: RollUpColumn, unit: Unit): Phrase {
  if (column === 'budget') return phrase('roll-up.column.budget', { unit });
  return column === 'spent' ? phrase('roll-up.column.spent', { unit }) : phrase(`roll-up.column.${column}`);
}

/** The table by kind stands below the one by project and uses its columns. */
function kindHead(column: RollUpColumn): Phrase | null {
  if (column === 'number') return phrase('roll-up.column.number');
  if (column === 'project') return phrase('roll-up.column.kind');
  const counted = COUNTS.find((one) => one === column);
  return counted ? phrase(`roll-up.column.${counted}`) : null;
}

const MERGED = ['project', 'place', 'budget', 'spent', 'rate', 'count'] as const;

/** It, too, uses the columns of the one by project. */
function mergedHead(column: RollUpColumn): Phrase | null {
  if (column === 'number') return phrase('roll-up.column.number');
  const told = MERGED.find((one) => one === column);
  return told ? phrase(`roll-up.merged.${told}`) : null;
}

function head(words: Phrase | null): DraftCell {
  return { content: textContent(words ? say(words, 'zh-CN') : ''), style: AUDIT_STYLES.columnHead };
}

function text(words: string): DraftCell {
  return { content: textContent(words), style: AUDIT_STYLES.text };
}

function figure(value: Decimal): DraftCell {
  return { content: numberContent(value), style: AUDIT_STYLES.figure };
}

function percent(ratio: Decimal): DraftCell {
  return { content: percentContent(ratio), style: AUDIT_STYLES.figure };
}
