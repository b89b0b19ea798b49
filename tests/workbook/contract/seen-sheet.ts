/** A cell as a person sees it, in the words of no host. */
export interface SeenCell {
  readonly typeface: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly align: string;
  /** `rrggbb`; null for the usual colour, and for no colour behind it. */
  readonly ink: string | null;
  readonly fill: string | null;
  /** Sides with a line. */
  readonly lines: readonly string[];
  readonly wraps: boolean;
}

/** How a sheet looks, as far as every host can show it. */
export interface SeenSheet {
  /** How many columns have a width of their own. */
  readonly widths: number;
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** Rows that every page repeats: `$1:$2`; null for none. */
  readonly titleRows: string | null;
  readonly validations: number;
  /** Points; null where nobody told it. */
  readonly height: (row: number) => number | null;
  readonly cell: (row: number, column: number) => SeenCell;
}

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
