import { unitAtStart } from '../number/unit-of';
import { withoutNumber } from './core';
import { isDateLike } from './date-like';
import { splitAtFigure } from './figure-cell';
import { operatorBefore } from './operator';
import { print } from './print';
import { quantity } from './quantity';
import type { Found, QuantitySense } from './sense';
import type { ReadingContext } from './target';

/** A comma, or the number of the next task: `1.≥30件2.≥5次`, `①30件②5次`. */
const BETWEEN = /;|(?<!;\d{1,2})、|,(?!\d{3}(?!\d))|\/(?=\d)|(?<=[^;\d])\d{1,2}[.、](?=[≥≤<>])|(?!^)\(\d{1,2}\)/;
/** What a task may say around its figure, before and after. */
const AROUND = { before: 10, after: 12 };

/** 多项任务 Several figures in one cell, each of a task of its own: `完成1部宣传片,2套方案`, `309 / 100 %`. */
export function several(core: string, { role }: ReadingContext): Found | null {
  const pieces = core.split(BETWEEN);
  if (pieces.length < 2) return null;
  // The unit column and the name speak of one figure, not of these.
  const context = { role, level2: '', level3: '', unitText: '' };
  const figures = pieces.map((piece) => figureOf(withoutNumber(piece), context));
  if (!figures.every((figure) => figure !== null)) return null;
  return { sense: { kind: 'several', parts: figures.map(print) }, notes: [] };
}

function figureOf(piece: string, context: ReadingContext): QuantitySense | null {
  return quantity(piece, context)?.sense ?? figureOfTask(piece, context);
}

/** The figure of a task told in free words: `培训干部3期`, `建成示范点2个并验收`. */
function figureOfTask(piece: string, context: ReadingContext): QuantitySense | null {
  const cell = splitAtFigure(piece);
  if (!cell || cell.spelt || cell.head.length > AROUND.before || /[\d()]/.test(cell.tail)) return null;
  const unit = unitAtStart(cell.tail);
  if (!unit || cell.tail.length > unit.name.length + AROUND.after) return null;
  const operator = operatorBefore(cell.head)?.operator;
  if (isDateLike(cell.value, unit, operator !== undefined, context)) return null;
  return { kind: 'quantity', operator: operator ?? '=', explicit: operator !== undefined, value: cell.value, unit };
}
