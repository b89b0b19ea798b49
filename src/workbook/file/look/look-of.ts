import { Failure } from '../../failure';
import type { FileWorkbook } from '../file-workbook';
import type { Package } from '../package';
import { readRelationships } from '../relationships';
import type { SheetLook, WorkbookLook } from './look';
import { Palette } from './palette';
import { readSheetLook, type LookContext } from './read-sheet-look';
import { readStyles, type StylePart } from './read-styles';
import { readTheme } from './read-theme';
import { readUnshown } from './read-unshown';
import { readRichStrings } from './rich-texts';

/** How a workbook looks. One of the old format, whose styles are not read, is plain. */
export function lookOf(workbook: FileWorkbook): WorkbookLook {
  if (!workbook.writable) return { styles: [], sheet: plainSheet };
  return new PackageLook(workbook.package);
}

class PackageLook implements WorkbookLook {
  readonly #package: Package;
  readonly #sheets = new Map<string, SheetLook>();
  #stylePart: StylePart | undefined;
  #context: LookContext | undefined;

  constructor(opened: Package) {
    this.#package = opened;
  }

  get styles(): StylePart['styles'] {
    return this.#styles().styles;
  }

  sheet(name: string): SheetLook {
    const known = this.#sheets.get(name);
    if (known) return known;
    const { zip, sheets } = this.#package;
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) throw new Failure('no-sheet', { sheet: name });
    this.#context ??= this.#readContext();
    const look = { ...readSheetLook(zip.text(part), part, name, this.#context), unshown: readUnshown(zip, part) };
    this.#sheets.set(name, look);
    return look;
  }

  #styles(): StylePart {
    this.#stylePart ??= this.#readStyles();
    return this.#stylePart;
  }

  #readStyles(): StylePart {
    const { zip, workbookPart, styles } = this.#package;
    if (styles === null) return { styles: [], palette: new Palette(null, null) };
    const theme = readRelationships(zip, workbookPart).find(({ type, external }) => type === 'theme' && !external);
    const colours = theme && zip.has(theme.target) ? readTheme(zip.text(theme.target), theme.target) : null;
    return readStyles(zip.text(styles), styles, colours);
  }

  #readContext(): LookContext {
    const { zip, sharedStrings } = this.#package;
    const { palette } = this.#styles();
    const none: LookContext['richStrings'] = new Map();
    const richStrings =
      sharedStrings === null ? none : readRichStrings(zip.text(sharedStrings), sharedStrings, palette);
    return { palette, richStrings };
  }
}

function plainSheet(name: string): SheetLook {
  return {
    ...{ name, rows: new Map(), columns: [], defaultHeight: null, defaultWidth: null },
    ...{ frozen: { rows: 0, columns: 0 }, gridlines: true, tabColour: null },
    ...{ richTexts: new Map(), unshown: new Set() },
  };
}
