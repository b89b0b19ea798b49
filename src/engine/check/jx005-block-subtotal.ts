import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Table } from '../table/table';
import { printedSum, type Block } from './block';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { statedScores, type StatedScore } from './stated-score';

/** JX005 文字写明的一级指标得分 = 其下各指标得分之和. */
export const blockSubtotal: Check = {
  code: 'JX005',
  name: 'block-subtotal',
  severity: 'error',
  explain: explanation('block-subtotal'),
  ofTable({ result, policy, blocks }) {
    return blocks.flatMap((block) => {
      const stated = [...inLabel(block), ...inTexts(result.table, block)];
      return stated.flatMap(({ cell, score }) => compare(block, { cell, score }, policy));
    });
  },
};

interface Stated extends Pick<StatedScore, 'score'> {
  readonly cell: string;
}

function inLabel({ label }: Block): Stated[] {
  return statedScores(label.text).map(({ score }) => ({ cell: label.cell, score }));
}

/** What the goal and the remarks below the table say of the block by its name. */
function inTexts({ goal, footnotes }: Table, { label }: Block): Stated[] {
  const name = label.text.replace(/指标$/, '');
  const fields = goal?.actual ? [goal.actual, ...footnotes] : footnotes;
  return fields.flatMap(({ cell, text }) =>
    statedScores(text)
      .filter((stated) => stated.name === name)
      .map(({ score }) => ({ cell, score })),
  );
}

function compare({ label, units }: Block, { cell, score }: Stated, policy: Policy): Found[] {
  const sum = printedSum(units, 'given');
  if (!sum || sum.minus(score).abs().lte(policy.tolerance.score)) return [];
  const [expected, actual] = [plainText(sum), plainText(score)];
  return [{ cell, message: phrase('check.block-subtotal', { label: label.text, expected, actual }), expected, actual }];
}
