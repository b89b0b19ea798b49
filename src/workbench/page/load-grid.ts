import type { Locale } from '../../engine';

/** The grid, what draws for it, and its own words: large, and loaded once the page stands. */
export async function loadGrid(locale: Locale) {
  const [{ mountGrid }, { drawingOf }, words] = await Promise.all([
    import('../grid/mount-grid'),
    import('../desk/drawing'),
    import('../grid/grid-words').then(({ gridWords }) => gridWords(locale)),
  ]);
  return { mountGrid, drawingOf, words };
}
