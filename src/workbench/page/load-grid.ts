import type { Locale } from '../../engine';

/** The grid, what draws for it, and its own words: large, and fetched once a person sees the page. */
export async function loadGrid(locale: Locale) {
  await painted();
  const [{ mountGrid }, { drawingOf }, words] = await Promise.all([
    import('../grid/mount-grid'),
    import('../desk/drawing'),
    import('../grid/grid-words').then(({ gridWords }) => gridWords(locale)),
  ]);
  return { mountGrid, drawingOf, words };
}

/** Resolves behind the next frame: what is on the page by then is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
