import * as z from 'zod';
import { decimalText } from './decimal-text';

/** 扣分 Points lost for every `per` off, at most `most`. */
const steps = {
  per: decimalText.describe('每相差多少'),
  points: decimalText.describe('扣几分'),
  most: decimalText.nullable().describe('最多扣几分；null 为扣完为止'),
};

const from = decimalText.describe('完成率从多少起扣（比率，大于 1）');

const overDeduction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), from, points: steps.points }).describe('完成率达到 from 的扣 points 分'),
  z.strictObject({ kind: z.literal('proportional'), from }).describe('扣 分值×（完成率−from），最多扣完'),
  z
    .strictObject({ kind: z.literal('stepped'), from, per: steps.per, points: steps.points })
    .describe('完成率超过 from 后，每再超 per 扣 points 分'),
]);

/** 定量指标 How what was reached becomes a score. */
export const quantitativeRuleSchema = z.strictObject({
  positive: z
    .enum(['proportional', 'stepped'])
    .describe('未达到的正向指标：proportional 完成值÷指标值×分值；stepped 按 steps 扣分'),
  reverse: z
    .enum(['ratio', 'linear-excess', 'stepped'])
    .describe('超出的反向指标：ratio 指标值÷完成值×分值；linear-excess （1−超出÷指标值）×分值；stepped 按 steps 扣分'),
  steps: z.strictObject(steps).nullable().describe('阶梯扣分：与指标值每相差 per（比率）扣 points 分；不用的为 null'),
  noneBelow: decimalText.describe('及格门槛：完成率低于它的得 0 分（比率）；0 为没有门槛'),
  overNoteFrom: decimalText.describe('完成率达到它须说明原因（比率，大于 1）'),
  overNoteZeroFrom: decimalText.nullable().describe('指标值为 0 的，完成值达到它须说明原因；没有规定的为 null'),
  overDeduction: overDeduction.nullable().describe('超额完成的扣分；不扣的为 null'),
});

const names = z.array(z.string().min(1)).min(1).describe('指标名称（二级、三级）里含有其中任何一个');

/** 按名称另定的规则 Indicators that the policy scores otherwise than the rest. */
export const specialRulesSchema = z
  .array(
    z.discriminatedUnion('method', [
      z.strictObject({ names, method: z.literal('rate') }).describe('得分＝预算执行率×分值'),
      z
        .strictObject({ names, method: z.literal('per-point'), ...steps })
        .describe('达到指标值得满分，之外每差 per（同指标值的单位；比率按百分点，1 个百分点写 1）扣 points 分'),
      z
        .strictObject({ names, method: z.literal('stepped'), ...steps })
        .describe('达到指标值得满分，之外与指标值每相差 per（比率）扣 points 分'),
      z.strictObject({ names, method: z.literal('all-or-nothing') }).describe('达到得满分，否则得 0 分'),
    ]),
  )
  .describe('按指标名称另定的规则，在前的优先');
