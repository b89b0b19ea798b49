import * as z from 'zod';
import { decimalText } from './decimal-text';

const levels = z.record(z.string().min(1), decimalText);

const unprinted = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nothing') }).describe('不计分；表里已有的得分仍计入总分'),
  z
    .strictObject({ from: z.literal('scores') })
    .describe('各项得分之和正好是指标的满分时，每项得分就是它的分值；不是时不重算'),
  z
    .strictObject({
      from: z.literal('even'),
      places: z.int().min(0).max(4).describe('每项分值四舍五入保留几位小数'),
      exact: z.boolean().describe('取整的尾差归最后一项，使合计不变；不归的，合计可能不同').default(false),
    })
    .describe('最近一级标明的分值（没有的，一级指标的规定分值；再没有的，指标的满分）由其下各项平分'),
]);

/** 分值 How full marks are divided. */
export const weightsSchema = z.strictObject({
  execution: decimalText.describe('预算执行率的分值；0 为执行率不计分'),
  levels: levels.describe('规定了分值的各一级指标，如 {"产出指标": "50"}'),
  free: decimalText.describe('不规定、由各表自己分的分值；execution、levels、free 合计等于 fullMarks'),
  alternatives: z.array(levels).describe('也允许的其他分法（如不设成本指标时）；各自的合计与 levels 相同'),
  unprinted: unprinted.describe('表里没有印分值的指标的满分'),
});
