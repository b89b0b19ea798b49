import type { Unit } from '../number/unit';
import { unitOf } from '../number/unit-of';
import { splitAtFigure } from './figure-cell';
import { readLead } from './lead';
import { isDateLike } from './date-like';
import { namesDay } from './names-day';
import type { Found, QuantitySense } from './sense';
import type { Operator, ReadingContext, ReadingNote } from './target';
import { namesFall } from './surroundings';
import { readTrail } from './trail';
import { columnUnit, unitOfFigure } from './unit-of-figure';

/** What scanners make of `≥`: `工5%`. */
const SCANNED_SIGN = /^[工之乏](?=\d)/;
/** A share that would be a plain one without its first digit: `290%` for `≥90%`. */
const SCANNED_SHARE = /^2(?:[5-9]\d(?:\.\d+)?|100)%$/;

/** What an indicator of that name says anyway: `下降8%` of 治安案件下降. */
const FALL = /(?:下降|降低|减少|压减|缩短|节约)了?/;

/** 数值 One figure with what stands around it: an operator in signs or words, a unit, a lead (`完成`, `满意度`). */
export function quantity(core: string, context: ReadingContext): Found<QuantitySense> | null {
  if (namesDay(core)) return null;
  const scanned = SCANNED_SIGN.test(core);
  const cell = splitAtFigure(scanned ? `≥${core.slice(1)}` : core);
  const lead = cell && readLead(namesFall(context) ? cell.head.replace(FALL, '') : cell.head);
  if (!lead) return null;
  const { value, tail, spelt } = cell;
  const afterOperator = lead.operators.length > 0 ? 'any' : 'known';
  const trail = readTrail(tail, { column: columnUnit(context), units: spelt ? 'exactly' : afterOperator });
  // 一 alone is rather a dash.
  if (!trail || (spelt && tail === '' && value.lte(10))) return null;
  const operators = [...lead.operators, ...(trail.operator ? [trail.operator] : [])];
  const operator: Operator | undefined = operators[0] ?? (lead.ceiling ? '<=' : undefined);
  const { unit, notes } = unitOfFigure(value, counted(trail.unit, lead.each), context);
  if (isDateLike(value, unit, operator !== undefined, context)) return null;
  const noticed: ReadingNote[] = [...notes];
  if (operators.length > 1) noticed.push('operator-twice');
  if (scanned || (!operator && SCANNED_SHARE.test(core))) noticed.push('misread-operator');
  return {
    sense: { kind: 'quantity', operator: operator ?? '=', explicit: operator !== undefined, value, unit },
    notes: noticed,
  };
}

/** `每月2次` is as much as `2次/月`; an amount or a time of each month stays what it is. */
function counted(unit: Unit | null, each: string): Unit | null {
  if (each === '' || !unit?.dimension.startsWith('count') || unit.name.includes('/')) return unit;
  return unitOf(`${unit.name}/${each === '季' ? '季度' : each}`) ?? unit;
}
