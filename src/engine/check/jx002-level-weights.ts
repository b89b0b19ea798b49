import { decimal, ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import { scoresExecution } from '../policy/awards-marks';
import type { Label } from '../table/table';
import { printedSum, type Block } from './block';
import type { Check, CheckInput, Found } from './check';
import { bareLevel, divisionOf, type Division } from './division';
import { explanation } from './explanation';
import { contradictsLabel } from './jx003-label-weights';
import { cutOff, isLastPage, partlyPublished } from './partly-published';

/** JX002 各一级指标分值 = 口径规定的分值 (财预〔2020〕10号: 产出50、效益30、满意度10). */
export const levelWeights: Check = {
  code: 'JX002',
  name: 'level-weights',
  severity: 'warning',
  explain: explanation('level-weights'),
  ofTable(input) {
    if (!followsPolicy(input) || isLastPage(input)) return [];
    const open = cutOff(input);
    const due = divisionOf(input.blocks, input.policy);
    return input.blocks.flatMap((block) => compare(block, open, due));
  },
};

/** Whether the table divides its marks as the policy does: the same level-1 labels, and the execution rate scored besides. */
function followsPolicy(input: CheckInput): boolean {
  const { blocks, policy } = input;
  const { execution } = input.result;
  const division = divisionOf(blocks, policy);
  const executionScored = execution ? execution.weight !== null : partlyPublished(input);
  if (scoresExecution(policy) && !executionScored) return false;
  // A policy that leaves marks to the form leaves it labels of its own too.
  return decimal(policy.weights.free).gt(ZERO) || blocks.every(({ label }) => dueWeight(label, division) !== null);
}

function compare(block: Block, open: boolean, division: Division): Found[] {
  const printed = block.units.every(({ indicator }) => indicator.weight?.cell !== null);
  const weight = printed ? printedSum(block.units, 'weight') : null;
  const due = dueWeight(block.label, division);
  if (!weight || !due || weight.eq(due)) return [];
  // What follows a broken-off block is not known; a label that contradicts its own rows is told by JX003.
  if ((open && block.last && weight.lt(due)) || contradictsLabel(block, open)) return [];
  const [expected, actual] = [plainText(due), plainText(weight)];
  const message = phrase('check.level-weights', { label: block.label.text, actual, expected });
  return [{ cell: block.label.cell, message, expected, actual }];
}

/** What the policy gives a block. */
function dueWeight(label: Label, division: Division): Decimal | null {
  const name = bareLevel(label.text);
  const level = Object.entries(division).find(([text]) => bareLevel(text) === name);
  return level ? decimal(level[1]) : null;
}
