import { decimal, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Label } from '../table/table';
import { printedSum, type Block } from './block';
import type { Check, CheckInput, Found } from './check';
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
    return input.blocks.flatMap((block) => compare(block, open, input.policy));
  },
};

/** Whether the table divides its marks as the policy does: the same level-1 labels, and the execution rate scored besides. */
function followsPolicy(input: CheckInput): boolean {
  const { blocks, policy } = input;
  const { execution } = input.result;
  const executionScored = execution ? execution.weight !== null : partlyPublished(input);
  return executionScored && blocks.every(({ label }) => dueWeight(label, policy) !== null);
}

function compare(block: Block, open: boolean, policy: Policy): Found[] {
  const weight = printedSum(block.units, 'weight');
  const due = dueWeight(block.label, policy);
  if (!weight || !due || weight.eq(due)) return [];
  // What follows a broken-off block is not known; a label that contradicts its own rows is told by JX003.
  if ((open && block.last && weight.lt(due)) || contradictsLabel(block, open)) return [];
  const [expected, actual] = [plainText(due), plainText(weight)];
  const message = phrase('check.level-weights', { label: block.label.text, actual, expected });
  return [{ cell: block.label.cell, message, expected, actual }];
}

/** What the policy gives a block; forms leave 指标 out of the label or write 服务对象 before it. */
function dueWeight(label: Label, policy: Policy): Decimal | null {
  const name = bare(label.text);
  const level = Object.entries(policy.weights.levels).find(([text]) => bare(text) === name);
  return level ? decimal(level[1]) : null;
}

function bare(label: string): string {
  return label.replace(/^服务对象/, '').replace(/指标$/, '');
}
