import { GridView, type Grid } from '../../src/engine';
import { numberOfText } from '../../src/engine/table/number-text';
import { plain, sameFigure } from './same';

const FIGURE = /^[+-]?\d[\d.,]*%?$/;

/** Whether the cell says the text: a figure as one of its figures, other text anywhere in it. */
export function says(cell: string, text: string): boolean {
  if (!FIGURE.test(text)) return cell.includes(text);
  return (cell.match(/\d[\d.,]*%?/g) ?? []).some((figure) => sameFigure(figure, text));
}

/** What stands in the cells of a workbook, for telling a miss from a text that is in no cell. */
export class Cells {
  readonly #views: readonly GridView[];

  constructor(grids: readonly Grid[]) {
    this.#views = grids.map((grid) => new GridView(grid));
  }

  /** Whether a cell says the text, or cells below each other do together, as split labels. */
  say(text: string): boolean {
    const wanted = plain(text);
    return this.#views.some((view) => {
      const columns = Array.from({ length: view.width }, (_, column) =>
        Array.from({ length: view.height }, (_unused, row) =>
          view.covered(row, column) ? '' : plain(view.text(row, column)),
        ),
      );
      return columns.some(
        (cells) => cells.some((cell) => says(cell, wanted)) || (wanted.length > 2 && cells.join('').includes(wanted)),
      );
    });
  }

  /**
   * Whether a cell, other than those that gave a target or an actual value, is that amount and nothing else but its
   * unit.
   */
  holdAmount(text: string, spent: ReadonlySet<string | undefined>): boolean {
    const wanted = numberOfText(plain(text));
    return this.#views.some((view) =>
      view.grid.rows.some((cells, row) =>
        cells?.some((cell, column) => {
          if (spent.has(view.name(row, column))) return false;
          const [amount = ''] = /^[\d.,]+/.exec(plain(cell?.text ?? '')) ?? [];
          const rest = plain(cell?.text ?? '').slice(amount.length);
          const found = numberOfText(amount);
          return wanted !== null && found?.eq(wanted) === true && /^(亿|万)?元?(\(.*|\/.*)?$/.test(rest);
        }),
      ),
    );
  }

  /** The texts of a 1-based row of a sheet, merged ones from above included, each once. */
  row(sheet: string, row: number): string[] {
    const view = this.#views.find(({ grid }) => grid.sheet === sheet);
    if (!view) return [];
    const texts: string[] = [];
    for (let column = 0; column < view.width; column++) {
      const text = plain(view.text(row - 1, column));
      if (text !== '') texts.push(text);
      column = Math.max(column, view.area(row - 1, column).right);
    }
    return texts;
  }
}
