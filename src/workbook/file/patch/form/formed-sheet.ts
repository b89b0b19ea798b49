import type { CellStyle, SheetForm } from '../../../../engine';
import { formHeights } from '../../../form-heights';
import { prefixAt, withoutAttribute } from '../tag';
import type { StyleSheet } from '../style-sheet';
import { FITTED_TO_PAGE, formElements, paneXml } from './form-elements';
import { formedRows, type StyleOf } from './formed-rows';
import { SheetElements } from './sheet-elements';
import type { SheetRows } from './sheet-rows';
import { stylePartsOf } from './style-parts';

/** A sheet that is given a look. */
export interface FormedSheet {
  readonly xml: string;
  readonly part: string;
  /** The rows that it holds, or is to hold. */
  readonly rows: SheetRows;
  readonly form: SheetForm;
  /** What a cell shows. */
  readonly textAt: (row: number, column: number) => string;
  readonly styles: StyleSheet;
}

/** The worksheet in the look of a form, whatever look it had; its cells hold what they held. */
export function formedSheet({ xml, part, rows, form, textAt, styles }: FormedSheet): string {
  const sheet = new SheetElements(xml, part);
  const { data, reference } = formedRows(rows, sheet.prefix, form, formHeights(form, textAt), styleOfForm(styles));
  if (!sheet.get('sheetPr').includes('fitToPage="1"')) sheet.put('sheetPr', FITTED_TO_PAGE);
  sheet.put('dimension', `<dimension ref="${reference}"/>`);
  sheet.putOwn('sheetViews', viewsXml(sheet, form));
  sheet.putOwn('sheetData', data);
  for (const [name, element] of Object.entries(formElements(form))) sheet.put(name, element);
  return sheet.text();
}

/** Numbers of styles, each made once. A style without a number format leaves the one that the content brought. */
function styleOfForm(styles: StyleSheet): StyleOf {
  const made = new Map<CellStyle, Map<string | null, string | undefined>>();
  return (wanted, standing) => {
    const code = wanted?.format ?? styles.formatCode(standing);
    if (!wanted) return code === null ? undefined : styles.formatted(undefined, code);
    const byCode = made.get(wanted) ?? new Map<string | null, string | undefined>();
    made.set(wanted, byCode);
    const known = byCode.get(code) ?? styles.made(stylePartsOf(wanted), code);
    byCode.set(code, known);
    return known;
  };
}

/** The view of the sheet, which stays the one in front where it is; what was frozen before is not. */
function viewsXml(sheet: SheetElements, form: SheetForm): string {
  const { prefix } = sheet;
  const standing = /<(?:[\w.-]+:)?sheetView(?=[\s/>])[^>]*>/.exec(sheet.get('sheetViews'))?.[0];
  const view = withoutAttribute(standing ?? `<${prefix}sheetView workbookViewId="0">`, 'topLeftCell');
  const name = `${prefixAt(view, 0)}sheetView`;
  const inside = paneXml(form).replace(/<(\/?)/g, `<$1${prefix}`);
  return `<${prefix}sheetViews>${view.replace(/(?<!\s)\s*\/?>$/, '>')}${inside}</${name}></${prefix}sheetViews>`;
}
