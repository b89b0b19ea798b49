import { areaName, parseCell, type Area, type CellStyle, type SheetForm, type Validation } from '../../engine';
import { formHeights } from '../form-heights';
import { choiceList, HEADER_FILL, INK, MARGINS, TYPEFACES } from '../form-look';
import { areasByStyle, edgesOf, rowRuns } from './form-areas';

/** Points of a digit in a column of a Chinese workbook, and of the edges of a cell. */
const DIGIT = 6;
const EDGES = 3.75;
const AUTOMATIC = '#000000';

/** Tells Excel, before the cells are written, to part what was merged: one writes where the form has cells. */
export function queueUnmerged(sheet: Excel.Worksheet): void {
  sheet.getRange().unmerge();
}

/** Tells Excel to forget the look that the used cells of a sheet had; number formats stay, for they belong to what the cells hold. */
export function queuePlain({ format, dataValidation }: Excel.Range): void {
  const { font, fill, borders } = format;
  font.bold = false;
  font.underline = Excel.RangeUnderlineStyle.none;
  font.color = AUTOMATIC;
  fill.clear();
  for (const edge of edgesOf({ wide: true, tall: true })) borders.getItem(edge).style = Excel.BorderLineStyle.none;
  dataValidation.clear();
  format.autofitRows();
}

/**
 * Tells Excel how a sheet looks, area by area. What may fail where no printer is known comes last.
 *
 * @param textAt what a cell shows then
 */
export function queueForm(
  sheet: Excel.Worksheet,
  form: SheetForm,
  textAt: (row: number, column: number) => string,
): void {
  form.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * DIGIT + EDGES;
  });
  queueStyles(sheet, form);
  for (const area of form.merges) sheet.getRange(areaName(area)).merge();
  queueHeights(sheet, form, textAt);
  for (const validation of form.validations) queueValidation(sheet, validation);
  if (form.frozenRows > 0) sheet.freezePanes.freezeRows(form.frozenRows);
  else sheet.freezePanes.unfreeze();
  queuePage(sheet.pageLayout, form);
}

function queueStyles(sheet: Excel.Worksheet, { styles }: SheetForm): void {
  for (const { style, shape, addresses } of areasByStyle(styles)) {
    const { format } = sheet.getRanges(addresses);
    format.wrapText = true;
    format.horizontalAlignment = ALIGNMENTS[style.align];
    format.verticalAlignment = Excel.VerticalAlignment.center;
    queueFont(format, style);
    if (style.tone === 'header') format.fill.color = `#${HEADER_FILL}`;
    if (style.border) for (const edge of edgesOf(shape)) queueEdge(format.borders.getItem(edge));
  }
  for (const { area, style } of styles) {
    if (style.format !== null) queueFormat(sheet.getRange(areaName(area)), area, style.format);
  }
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function queueFont({ font }: Pick<Excel.RangeFormat, 'font'>, { font: typeface, size, bold, tone }: CellStyle): void {
  const ink = INK[tone];
  font.name = TYPEFACES[typeface];
  font.size = size;
  font.bold = bold;
  font.color = ink === null ? AUTOMATIC : `#${ink}`;
  font.underline = tone === 'link' ? Excel.RangeUnderlineStyle.single : Excel.RangeUnderlineStyle.none;
}

function queueEdge(border: Excel.RangeBorder): void {
  border.style = Excel.BorderLineStyle.continuous;
  border.weight = Excel.BorderWeight.thin;
  border.color = AUTOMATIC;
}

function queueFormat(range: Excel.Range, { top, left, bottom, right }: Area, code: string): void {
  const row = Array.from({ length: right - left + 1 }, () => code);
  range.numberFormat = Array.from({ length: bottom - top + 1 }, () => row);
}

/** Excel fits the rows by itself but those of merged cells, and those whose height is told. */
function queueHeights(sheet: Excel.Worksheet, form: SheetForm, textAt: (row: number, column: number) => string): void {
  const heights = formHeights(form, textAt);
  for (const { rows, value } of rowRuns(heights, ({ points, fixed }) => (fixed ? points : null))) {
    const { format } = sheet.getRange(rows);
    if (value === null) format.autofitRows();
    else format.rowHeight = value;
  }
}

function queueValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { dataValidation } = sheet.getRange(areaName(validation.area));
  if ('choices' in validation) {
    const source = choiceList(validation.choices);
    if (source !== null) dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (!validation.strict)
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    return;
  }
  const { from, to } = validation;
  dataValidation.rule = {
    decimal: { formula1: boundOf(from), formula2: boundOf(to), operator: Excel.DataValidationOperator.between },
  };
}

function boundOf(bound: string): string {
  return parseCell(bound) ? `=${bound}` : bound;
}

/** A4, as wide as one page, the first rows repeated on each. */
function queuePage(page: Excel.PageLayout, { landscape, frozenRows }: SheetForm): void {
  page.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.zoom = { horizontalFitToPages: 1 };
  if (frozenRows > 0) page.setPrintTitleRows(`$1:$${frozenRows}`);
  page.setPrintMargins(Excel.PrintMarginUnit.inches, MARGINS);
  page.paperSize = Excel.PaperType.a4;
}
