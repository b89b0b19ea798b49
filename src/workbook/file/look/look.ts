/** 外观 How the text of a cell, or of a run of it, is written. Colours are `#rrggbb`; null is the automatic one. */
export interface FontLook {
  readonly name: string | null;
  /** In points, halves and all: 10.5 is 五号. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: 'single' | 'double' | null;
  readonly script: 'sub' | 'super' | null;
  readonly colour: string | null;
}

/** One edge of a cell: its style as the file names it (`thin`, `double`, `mediumDashed`). */
export interface EdgeLook {
  readonly style: string;
  readonly colour: string | null;
}

export interface BordersLook {
  readonly left: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly top: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  /** From the top left to the bottom right. */
  readonly falling: EdgeLook | null;
  /** From the bottom left to the top right. */
  readonly rising: EdgeLook | null;
}

/** 单元格样式 A cell style of the workbook, with everything that it refers to. */
export interface StyleLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: BordersLook;
  /** As the file names it (`center`, `centerContinuous`); null where the content decides. */
  readonly horizontal: string | null;
  /** As the file names it; `bottom` where it does not. */
  readonly vertical: string;
  readonly wrap: boolean;
  /** Steps of about three spaces. */
  readonly indent: number;
  /** Degrees, up to the left above 0; `stacked` stands letters upright below each other. */
  readonly rotation: number | 'stacked';
  /** Number format code; null for General. */
  readonly format: string | null;
}

/** A piece of a text with a font of its own; null has that of the cell. */
export interface TextRun {
  readonly text: string;
  readonly font: FontLook | null;
}

/** A row that the file says something of. */
export interface RowLook {
  /** In points; null where the content decides. */
  readonly height: number | null;
  /** The height stays whatever the cells hold. */
  readonly fixed: boolean;
  readonly hidden: boolean;
  /** Place in the list of styles for cells that the row does not list; null for none. */
  readonly style: number | null;
  /** `styles[column]` of the cells that the row lists; the others are holes. */
  readonly styles: readonly (number | undefined)[];
}

/** A run of columns alike. Both ends inclusive. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  /** In digits of the standard font; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** What a sheet has that a plain grid does not show. It stays in the file. */
export type Unshown =
  | 'pictures'
  | 'charts'
  | 'shapes'
  | 'comments'
  | 'validation'
  | 'conditional-formats'
  | 'sparklines'
  | 'tables'
  | 'filters';

/** How a sheet looks besides what its cells hold. */
export interface SheetLook {
  readonly name: string;
  /** By row; those that are missing have the default height and no style. */
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly columns: readonly ColumnLook[];
  /** In points; null where the file says none. */
  readonly defaultHeight: number | null;
  /** In digits; null where the file says none. */
  readonly defaultWidth: number | null;
  /** Rows and columns that stand still; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  /** Texts in more than one font, by A1 address. */
  readonly richTexts: ReadonlyMap<string, readonly TextRun[]>;
  readonly unshown: ReadonlySet<Unshown>;
}

/** How a workbook looks. Each part is read when it is first asked for. */
export interface WorkbookLook {
  /** The cell styles, in the order by which rows and cells name them; empty where the file has none. */
  readonly styles: readonly StyleLook[];
  /** The sheet of that name. Throws Failure where there is none. */
  sheet(name: string): SheetLook;
}
