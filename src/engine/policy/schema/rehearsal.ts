import * as z from 'zod';
import { decimalText } from './decimal-text';
import { sourceSchema } from './source';

const source = sourceSchema.describe('依据');

/** 预演 What a system does with a table after upload. */
export const rehearsalSchema = z.strictObject({
  caps: z
    .strictObject({
      tiers: z
        .array(z.strictObject({ below: decimalText.describe('执行率低于'), total: decimalText.describe('总分不高于') }))
        .min(1)
        .describe('各档'),
      source,
    })
    .describe('总分按执行率封顶；几档都够得上的取最低的'),
  overDeduction: z
    .strictObject({ from: decimalText.describe('完成率达到'), points: decimalText.describe('扣几分'), source })
    .describe('超额过多的指标扣分'),
  redFlag: z
    .strictObject({ gapAbove: decimalText.describe('界限（比率）'), source })
    .describe('红灯：指标得分率高出资金得分率的部分，占指标得分率的比例大于 gapAbove'),
  yellowFlag: z
    .strictObject({ unspentAbove: decimalText.describe('界限（比率）'), source })
    .describe('黄灯：预算为 0，或未执行的比例大于 unspentAbove'),
});
