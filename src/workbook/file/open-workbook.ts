import { Failure } from '../failure';
import { contentKind } from './content-kind';
import { eachOnce, type XlsxWorkbook } from './file-workbook';
import { CellFormats, readFormatCodes } from './format/cell-formats';
import { workbookStream } from './legacy/workbook-stream';
import { openPackage, type Package } from './package';
import type { SheetContext } from './sheet/cell-reader';
import { readSheet } from './sheet/read-sheet';
import { readSharedStrings } from './sheet/shared-strings';
import { fflateCodec, type Codec } from './zip/codec';
import { openZip } from './zip/zip';

/** Opens an .xlsx file; only the parts that somebody asks for are unpacked. Throws Failure for anything else. */
export function openWorkbook(bytes: Uint8Array, codec: Codec = fflateCodec): XlsxWorkbook {
  if (contentKind(bytes) === 'compound') {
    workbookStream(bytes);
    throw new Failure('legacy-read-only');
  }
  const opened = openPackage(openZip(bytes, codec));
  let context: SheetContext | undefined;
  const sheet = eachOnce(opened.sheets, ({ name, part }) => {
    context ??= contextOf(opened);
    return readSheet(opened.zip.text(part), part, name, context);
  });
  const sheets = opened.sheets.map(({ name, state }) => ({ name, hidden: state !== 'visible' }));
  return {
    sheets,
    active: opened.active,
    grid: (name) => sheet(name).grid,
    places: (name) => sheet(name).places,
    writable: true,
    package: opened,
  };
}

function contextOf({ zip, sharedStrings, styles, date1904 }: Package): SheetContext {
  return {
    strings: sharedStrings === null ? [] : readSharedStrings(zip.text(sharedStrings), sharedStrings),
    formats: new CellFormats(date1904, styles === null ? [] : readFormatCodes(zip.text(styles), styles)),
    date1904,
  };
}
