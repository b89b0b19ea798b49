import type { Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Label } from '../table/table';
import type { TableResult } from '../table-result';
import { blocksOf, printedSum, type Block } from './block';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { cutOff } from './partly-published';
import type { ScoringUnit } from './scoring-unit';

/** JX003 二级、三级分值之和 = 上级标注的分值, as in `产出指标(50分)` (一体化系统的校验规则). */
export const labelWeights: Check = {
  code: 'JX003',
  name: 'label-weights',
  severity: 'error',
  explain: explanation('label-weights'),
  ofTable(input) {
    const { result, units } = input;
    const open = cutOff(input);
    const blocks = [...input.blocks, ...blocksOf(units, 'level2')];
    return [
      ...fundsLabel(result),
      ...blocks.filter((block) => contradictsLabel(block, open)).flatMap(blockFinding),
      ...units.flatMap(ownLabel),
    ];
  },
};

/** Whether the weights that the block's rows print do not give the one in its label; `open`: the table may break off inside its last block. */
export function contradictsLabel(block: Block, open: boolean): boolean {
  const named = block.label.weight;
  // Weights that the policy divides come from the label; rounded, they need not give it again.
  if (block.units.some(({ indicator: { weight } }) => weight?.cell === null)) return false;
  const sum = named && printedSum(block.units, 'weight');
  if (!named || !sum || sum.eq(named)) return false;
  return !(open && block.last && sum.lt(named));
}

function blockFinding({ label, units }: Block): Found[] {
  const sum = printedSum(units, 'weight');
  return sum ? [found(label, sum)] : [];
}

/** `困难职工人数(10分)` beside a weight cell. */
function ownLabel({ indicator: { row }, shared }: ScoringUnit): Found[] {
  const label = row.level3;
  const weight = row.weight?.number;
  return !shared && label?.weight && weight && !weight.eq(label.weight) ? [found(label, weight)] : [];
}

/** `预算执行情况(10分)` above a weight cell of the total row. */
function fundsLabel({ table }: TableResult): Found[] {
  const label = table.funds?.labelWeight;
  const weight = table.funds?.rows[0]?.weight?.number;
  return label?.weight && weight && !weight.eq(label.weight) ? [found(label, weight)] : [];
}

function found(label: Label, sum: Decimal): Found {
  const [expected, actual] = [label.weight ? plainText(label.weight) : null, plainText(sum)];
  const message = phrase('check.label-weights', { label: label.text, expected: expected ?? '', actual });
  return { cell: label.cell, message, expected, actual };
}
