import { areaName, type SheetForm, type Validation } from '../../../../engine';
import { choiceList, MARGINS } from '../../../form-look';
import { encodeAttribute, encodeText } from '../encode-text';

/** The number by which print settings know A4. */
const A4 = 9;
/** What a column is wider than its digits: the edges of a cell take 5 pixels, a digit of a Chinese workbook 8. */
const EDGES = 5 / 8;

/** How a sheet looks beside its cells, as elements of a worksheet by their names, without a prefix; '' for none. */
export function formElements(form: SheetForm): Readonly<Record<string, string>> {
  return {
    cols: columnsXml(form),
    mergeCells: mergesXml(form),
    dataValidations: validationsXml(form),
    pageMargins: `<pageMargins ${attributes(MARGINS)}/>`,
    pageSetup: `<pageSetup paperSize="${A4}" orientation="${form.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
  };
}

/** The properties of a sheet that is printed as wide as one page. */
export const FITTED_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** The view of a sheet whose first rows stay in sight; '' where none do. */
export function paneXml({ frozenRows }: SheetForm): string {
  if (frozenRows === 0) return '';
  const below = `topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"`;
  return `<pane ySplit="${frozenRows}" ${below}/><selection pane="bottomLeft"/>`;
}

function columnsXml({ widths }: SheetForm): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const place = index + 1;
    return `<col min="${place}" max="${place}" width="${(width + EDGES).toFixed(2)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: SheetForm): string {
  if (merges.length === 0) return '';
  const areas = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`;
}

function validationsXml({ validations }: SheetForm): string {
  const elements = validations.flatMap((validation) => validationXml(validation) ?? []);
  if (elements.length === 0) return '';
  return `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

function validationXml(validation: Validation): string | null {
  const isStrict = !('choices' in validation) || validation.strict;
  const place = `allowBlank="1"${isStrict ? ' showErrorMessage="1"' : ''} sqref="${areaName(validation.area)}"`;
  if ('choices' in validation) {
    const list = choiceList(validation.choices);
    if (list === null) return null;
    const formula = encodeText(`"${list.replaceAll('"', '""')}"`);
    return `<dataValidation type="list" ${place}><formula1>${formula}</formula1></dataValidation>`;
  }
  const bounds = `<formula1>${encodeText(validation.from)}</formula1><formula2>${encodeText(validation.to)}</formula2>`;
  return `<dataValidation type="decimal" ${place}>${bounds}</dataValidation>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${encodeAttribute(String(value))}"`)
    .join(' ');
}
