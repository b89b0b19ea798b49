import { Failure } from '../failure';
import { groupsUndo, hasApi, OLDEST_API } from './api';
import { failureOf } from './failure-of';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The option is newer than the types. */
interface WriteOptions extends Excel.RunOptions {
  mergeUndoGroup?: boolean;
}

/** Runs a batch that looks at the workbook; Excel's errors become failures. `sheet`: whose reading can fail. */
export function look<T>(batch: Batch<T>, sheet?: string): Promise<T> {
  return run({}, batch, sheet);
}

/** Runs a batch that a person asked to write: it waits until the cell that is being edited is left. */
export function write<T>(batch: Batch<T>): Promise<T> {
  const options: WriteOptions = groupsUndo()
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
  return run(options, batch);
}

async function run<T>(options: Excel.RunOptions, batch: Batch<T>, sheet?: string): Promise<T> {
  if (!hasApi(OLDEST_API)) throw new Failure('old-excel', { needed: OLDEST_API });
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw failureOf(error, sheet);
  }
}
