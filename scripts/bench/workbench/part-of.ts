/** What the workbench is fetched in: the page with the pane and the reader of files, the grid, and the steps of the pane as they are used. */
export type Part = 'shell' | 'grid' | 'steps';

const GRID = /univerjs|_workbench_(?:grid|desk_drawing)_|data_text/;
const SHELL = /^\/(?:$|index\.html$|page\.css$|workbench\.)/;

/** The part that a file of the workbench belongs to by its name; null for what is no code: icons, workbooks. */
export function partOf(path: string): Part | null {
  if (SHELL.test(path)) return 'shell';
  if (!/\.(?:js|css)$/.test(path)) return null;
  return GRID.test(path) ? 'grid' : 'steps';
}
