import { openAny } from '../../../src/workbook/file/open-any';
import { lookOf } from '../../../src/workbook/file/look/look-of';
import type { GridListener, Snapshot } from '../../../src/workbench/grid/grid-view';
import { gridWords } from '../../../src/workbench/grid/grid-words';
import { mountGrid } from '../../../src/workbench/grid/mount-grid';
import { snapshotOf } from '../../../src/workbench/grid/snapshot-of';

declare global {
  interface Window {
    /** Milliseconds from the bytes of a workbook, or from nothing, to a painted grid. */
    gridStart(bytes: readonly number[] | null): Promise<number>;
  }
}

const DEAF: GridListener = { edited: () => undefined, selected: () => undefined, refused: () => undefined };

const EMPTY: Snapshot = {
  id: 'empty',
  name: '',
  appVersion: '',
  styles: {},
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1' } },
};

window.gridStart = async (bytes) => {
  const words = await gridWords('zh-CN');
  const container = document.createElement('div');
  container.style.cssText = 'position: absolute; inset: 0';
  document.body.append(container);
  const start = performance.now();
  const snapshot = bytes === null ? EMPTY : await snapshotOfBytes(new Uint8Array(bytes));
  const view = mountGrid(container, snapshot, { locale: 'zh-CN', words, dark: false, listener: DEAF });
  await painted(container);
  const time = performance.now() - start;
  view.dispose();
  container.remove();
  return time;
};

async function snapshotOfBytes(bytes: Uint8Array): Promise<Snapshot> {
  const workbook = await openAny(bytes);
  const grids = workbook.sheets.map(({ name }) => workbook.grid(name));
  return snapshotOf({
    sheets: workbook.sheets,
    grids,
    look: lookOf(workbook),
    showing: { locale: 'zh-CN', date1904: false },
  });
}

/** Waits until the numbers of the rows are to be seen. */
async function painted(container: HTMLElement): Promise<void> {
  while (!showsNumbers(container)) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function showsNumbers(container: HTMLElement): boolean {
  return [...container.querySelectorAll('canvas')].some((canvas) => {
    if (canvas.width < 46 || canvas.height < 200) return false;
    const data = canvas.getContext('2d')?.getImageData(0, 40, 46, 160).data ?? [];
    return data.some((value, index) => index % 4 === 3 && value > 0 && (data[index - 1] ?? 255) < 128);
  });
}
