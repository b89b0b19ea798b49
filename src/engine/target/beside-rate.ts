import { quantity } from './quantity';
import type { Found } from './sense';
import type { ReadingContext } from './target';

const RATE_BESIDE =
  /^(.{1,24})[,;、](?:任务|指标|目标|计划)?完成(?:率|比例|进度)(?:为|是|达到?|:)?\d{1,4}(?:\.\d{1,4})?%$/;

/** A figure with the share of the target that it is: `12次,完成率120%` says 12次. */
export function besideRate(core: string, context: ReadingContext): Found | null {
  const figure = RATE_BESIDE.exec(core)?.[1];
  const found = figure === undefined ? null : quantity(figure, context);
  return found && { ...found, notes: [...found.notes, 'bracket-ignored'] };
}
