import '@univerjs/preset-sheets-core/lib/index.css';
import type { MountGrid } from './grid-view';
import { startUniver } from './start-univer';
import { UniverGrid } from './univer-grid';

/** See `MountGrid`. */
export const mountGrid: MountGrid = (container, snapshot, options) =>
  new UniverGrid(startUniver(container, options), container, snapshot, options);
