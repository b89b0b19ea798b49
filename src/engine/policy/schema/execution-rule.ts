import * as z from 'zod';
import { decimalText } from './decimal-text';

/** 预算执行率 How the execution rate is scored and when it must be explained. */
export const executionRuleSchema = z.strictObject({
  base: z.enum(['budget', 'initial']).describe('分母：budget 全年（调整后）预算数；initial 年初预算数'),
  curve: z
    .array(
      z.strictObject({
        from: decimalText.describe('执行率达到（比率）'),
        marks: z.union([z.literal('rate'), decimalText]).describe('得分：rate 按执行率×分值；数字为分值的几成，如 0.8'),
      }),
    )
    .min(1)
    .describe('由高到低的各档，取够得上的第一档；一档也够不上的得 0 分。[{"from":"0","marks":"rate"}] 即一律按执行率'),
  noteBelow: decimalText.describe('执行率低于它须说明原因（比率）'),
  noteAdjusted: z.boolean().describe('年中调整预算是否须说明'),
});
