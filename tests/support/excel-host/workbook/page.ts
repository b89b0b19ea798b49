/** How a sheet is printed, under the names of `Excel.PageLayout`. */
export interface Page {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: unknown;
  readonly titleRows: string | null;
  readonly margins: unknown;
}

/** What a new sheet has (reference of `PageLayout`). */
export const FRESH_PAGE: Page = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  titleRows: null,
  margins: null,
};
