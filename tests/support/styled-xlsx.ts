import { xlsxParts, zipOf, type SheetXml } from './xlsx-of';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const THEME_COLOURS = [
  ...['dk1:000000', 'lt1:FFFFFF', 'dk2:44546A', 'lt2:E7E6E6', 'accent1:4472C4', 'accent2:ED7D31'],
  ...['accent3:A5A5A5', 'accent4:FFC000', 'accent5:5B9BD5', 'accent6:70AD47', 'hlink:0563C1', 'folHlink:954F72'],
].map((pair) => pair.split(':') as [string, string]);

/** Fonts, fills, borders and styles of `styledXlsx`; style 0 is 宋体 11. */
export const STYLES =
  `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0"/></numFmts>` +
  '<fonts><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><sz val="10.5"/><color theme="4" tint="-0.25"/><name val="仿宋_GB2312"/></font>' +
  '<font><i/><u val="double"/><sz val="12"/><color indexed="10"/><name val="楷体_GB2312"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills>' +
  '<borders><border/><border diagonalDown="1"><left style="thick"><color rgb="FFFF0000"/></left><right/>' +
  '<top style="double"><color auto="1"/></top><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="176"><alignment horizontal="center" vertical="top" ' +
  'wrapText="1"/></xf><xf fontId="2"><alignment textRotation="255"/></xf><xf><alignment textRotation="135" indent="2" ' +
  'horizontal="left"/></xf></cellXfs></styleSheet>';

interface StyledSheet extends SheetXml {
  /** XML before `<sheetData>`: views, formats, columns. */
  readonly before?: string;
}

/** A workbook with a theme and styles of its own. */
export function styledXlsx(
  sheets: readonly StyledSheet[],
  { strings = [], more = {} }: { strings?: readonly string[]; more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const parts = xlsxParts({ sheets, strings });
  sheets.forEach(({ before = '' }, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts[name] = (parts[name] ?? '').replace('<sheetData>', `${before}<sheetData>`);
  });
  const theme = THEME_COLOURS.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`).join('');
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  return zipOf({
    ...parts,
    'xl/styles.xml': STYLES,
    'xl/theme/theme1.xml': `<a:theme ${DRAWING}><a:themeElements><a:clrScheme name="x">${theme}</a:clrScheme></a:themeElements></a:theme>`,
    'xl/_rels/workbook.xml.rels': rels.replace(
      '</Relationships>',
      `<Relationship Id="rIdTheme" Type="${links}/theme" Target="theme/theme1.xml"/></Relationships>`,
    ),
    ...more,
  });
}
