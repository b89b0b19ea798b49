import { sum, type Decimal } from '../number/decimal';
import type { IndicatorRow, Label } from '../table/table';
import type { ScoringUnit } from './scoring-unit';

/** 指标块 Consecutive units under one label of level 1 or 2. */
export interface Block {
  readonly label: Label;
  readonly units: readonly ScoringUnit[];
  /** True for the last block of the table. */
  readonly last: boolean;
}

/** The blocks of a level in sheet order; a unit without a label at that level belongs to none. */
export function blocksOf(units: readonly ScoringUnit[], level: 'level1' | 'level2'): readonly Block[] {
  const blocks: { label: Label; units: ScoringUnit[] }[] = [];
  let before: IndicatorRow | null = null;
  for (const unit of units) {
    const { row } = unit.indicator;
    const label = row[level];
    if (label) {
      const block = blocks.at(-1);
      if (block && before && sameBlock(before, row, level)) block.units.push(unit);
      else blocks.push({ label, units: [unit] });
    }
    before = row;
  }
  const lastUnit = units.at(-1);
  return blocks.map((block) => ({ ...block, last: block.units.at(-1) === lastUnit }));
}

function sameBlock(a: IndicatorRow, b: IndicatorRow, level: 'level1' | 'level2'): boolean {
  return a[level]?.text === b[level]?.text && (level === 'level1' || a.level1?.text === b.level1?.text);
}

/** The sum of a printed figure over the units; null where one of them prints none. */
export function printedSum(units: readonly ScoringUnit[], figure: 'weight' | 'given'): Decimal | null {
  const printed: Decimal[] = [];
  for (const unit of units) {
    const number = unit[figure];
    if (!number) return null;
    printed.push(number);
  }
  return printed.length === 0 ? null : sum(printed);
}
