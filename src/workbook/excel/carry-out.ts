import type { Grid } from '../../engine';
import { Failure } from '../failure';
import type { Receipt } from '../receipt';
import { CellGrid } from './cell-grid';
import { failureOf } from './failure-of';
import type { Order } from './order';
import type { Outcome } from './outcome';
import { receiptOf } from './receipt-of';
import { write } from './run';
import { lookAt, placesOf } from './standing';
import { queueOrder } from './write-order';

/**
 * One request that writes and reads back what stands then. Where it breaks off, one more finds out what was written.
 * Throws where nothing was.
 */
export async function carryOut(context: Excel.RequestContext, order: Order): Promise<Receipt> {
  if (order.sheets.length === 0 && order.removed.length === 0) return receiptOf(order, new Map(), null);
  try {
    return receiptOf(order, await writeAndLook(context, order), null);
  } catch (error) {
    const failure = failureOf(error, order.sheets.map(({ name }) => name).join('、'));
    if (!(failure instanceof Failure)) throw failure;
    return afterFailure(order, failure);
  }
}

async function writeAndLook(context: Excel.RequestContext, order: Order): Promise<Outcome> {
  queueOrder(context, order);
  const asked = order.sheets.map(({ name, placed }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      name,
      cells: new CellGrid(
        sheet,
        placed.map(({ entry }) => entry.cell),
      ),
    };
  });
  await context.sync();
  const outcome = new Map<string, Grid>();
  for (const { name, cells } of asked) outcome.set(name, await cells.grid(name));
  return outcome;
}

async function afterFailure(order: Order, failure: Failure): Promise<Receipt> {
  const outcome = await whatStands(order).catch((error: unknown) => {
    if (error instanceof Failure) return null;
    throw error;
  });
  const wasSilent = outcome !== null && failure.code === 'host-silent';
  // Now that it is known what stands, nobody needs to be told that it is not.
  const reason = wasSilent ? new Failure('host-busy') : failure;
  const receipt = receiptOf(order, outcome, reason);
  const { written, unsure, refused, sheets } = receipt;
  if (wasSilent && unsure.length === 0 && refused.length === order.refused.length) return { ...receipt, failure: null };
  if (written.length + unsure.length + sheets.length === 0) throw reason;
  return receipt;
}

function whatStands(order: Order): Promise<Outcome> {
  const touched = [...order.sheets, ...order.removed].flatMap(({ placed }) => placed.map(({ entry }) => entry));
  return write(async (context) => {
    const { sheets } = await lookAt(context, placesOf(touched));
    return new Map([...sheets].map(([name, { grid }]) => [name, grid]));
  });
}
