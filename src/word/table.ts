import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ReportColumn, ReportRow, ReportTable } from '../engine';
import { TEXT_WIDTH } from './page';
import { runs } from './runs';
import { CELL_STYLE, SIZES } from './styles';

/** How wide the columns are against one another. */
const SHARES: Readonly<Record<ReportColumn, number>> = {
  level1: 11,
  level2: 11,
  level3: 17,
  target: 14,
  actual: 14,
  weight: 7,
  score: 7,
  note: 19,
  source: 18,
  initial: 23,
  budget: 23,
  spent: 23,
  rate: 13,
};

/** Texts that are read from the left; all else stands in the middle. */
const LEFT: ReadonlySet<ReportColumn> = new Set<ReportColumn>(['level3', 'note', 'source']);

/** A table of so few rows stays on one page, where it finds room. */
const SHORT = 12;
/** Letters of a cell from which its row may be broken over two pages: it may be higher than one. */
const LONG = 300;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table of the report: as wide as the text, its head on every page, what belongs to several rows merged. */
export function tableOf({ columns, rows }: ReportTable): Table {
  const widths = widthsOf(columns.map(({ column }) => column));
  const head = columns.map(({ head: text }, index) =>
    cell(text, { width: widths[index] ?? 0, typeface: 'heading', alignment: AlignmentType.CENTER }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true, keepNext: true }),
      ...rows.map((row, index) => {
        const keepNext = rows.length <= SHORT && index < rows.length - 1;
        return rowOf(row, rows[index + 1], columns, { widths, keepNext });
      }),
    ],
  });
}

function rowOf(
  { cells, span }: ReportRow,
  below: ReportRow | undefined,
  columns: ReportTable['columns'],
  { widths, keepNext }: { readonly widths: readonly number[]; readonly keepNext: boolean },
): TableRow {
  return new TableRow({
    keepNext,
    cantSplit: cells.every((text) => (text ?? '').length < LONG),
    children: cells.map((text, index) => {
      const first = index === 0 ? 0 : index + span - 1;
      const covered = index === 0 ? span : 1;
      const column = columns[first]?.column;
      const isLeft = covered === 1 && column !== undefined && LEFT.has(column);
      const begins = text !== null && span === 1 && below?.span === 1 && below.cells[index] === null;
      return cell(text ?? '', {
        width: widths.slice(first, first + covered).reduce((sum, width) => sum + width, 0),
        typeface: 'text',
        alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
        ...(covered > 1 && { columnSpan: covered }),
        ...(text === null && { verticalMerge: VerticalMergeType.CONTINUE }),
        ...(begins && { verticalMerge: VerticalMergeType.RESTART }),
      });
    }),
  });
}

interface CellLook {
  readonly width: number;
  readonly typeface: 'heading' | 'text';
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly columnSpan?: number;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

function cell(text: string, { width, typeface, alignment, ...place }: CellLook): TableCell {
  return new TableCell({
    ...place,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: CELL_STYLE, alignment, children: runs(text, typeface, { size: SIZES.five }) })],
  });
}

/** The width of the text by the shares of the columns; the last one takes what is left over. */
function widthsOf(columns: readonly ReportColumn[]): number[] {
  const whole = columns.reduce((sum, column) => sum + SHARES[column], 0);
  const widths = columns.map((column) => Math.floor((TEXT_WIDTH * SHARES[column]) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
