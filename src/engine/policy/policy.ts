import * as z from 'zod';
import { decimalText } from './schema/decimal-text';
import { executionRuleSchema } from './schema/execution-rule';
import { quantitativeRuleSchema, specialRulesSchema } from './schema/quantitative-rule';
import { recognitionSchema } from './schema/recognition';
import { rehearsalSchema } from './schema/rehearsal';
import { sourceSchema as source } from './schema/source';
import { weightsSchema } from './schema/weights';

const grade = z.strictObject({
  name: z.string().min(1).describe('等级名称'),
  aliases: z.array(z.string()).describe('表里也这样写的'),
  from: decimalText.describe('总分不低于它'),
});

/** The rule for several projects of a policy that says nothing of them: a table is of one project (财预〔2020〕10号附件1). */
const SEPARATELY = {
  document: '绩评缺省口径',
  place: null,
  rule: '汇总几个项目时各项目分别列出，指标只数个数，不合并。',
  evidence: 'product' as const,
};

/** 口径 A rule set as data. Numbers are decimal texts; ratios, not percentages, unless a name says otherwise. */
export const policySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('编号，小写字母、数字和连字符'),
  name: z.string().min(1).describe('中文名称'),
  nameEn: z.string().min(1).describe('英文名称'),
  region: z.string().min(1).describe('适用的地方或系统，如 全国、湖北'),
  regionEn: z.string().describe('适用的地方或系统，英文；空着的，英文界面也显示中文').default(''),
  standing: z
    .enum(['seen', 'second-hand', 'unverified', 'own'])
    .describe(
      '来历：seen 见到了这种表或规定；second-hand 只见到转述；unverified 未经核实，须由人对照原文；own 使用者自定',
    ),
  kinds: z
    .array(z.enum(['project', 'department', 'transfer', 'completion', 'bond', 'scorelist', 'allocation', 'funds']))
    .min(1)
    .describe(
      '用于哪些表：project 项目、department 部门整体、transfer 转移支付、completion 完成情况、bond 专项债、scorelist 得分清单、allocation 分配表、funds 资金表',
    ),
  outline: z
    .enum(['A', 'B', 'C', 'D', 'D2', 'E', 'F', 'G', 'H', 'I'])
    .describe(
      '自评报告的提纲：A 10号文附件3式，B 林芝项目，C 林芝部门整体，D 四川专项，D2 四川部门，E 武汉，F 转移支付，G 云南，H 湖南，I 广东',
    ),
  recognition: recognitionSchema,
  fullMarks: decimalText.describe('整张表的满分，含执行率；只说明完成情况、不计分的表为 0'),
  weights: weightsSchema.describe('分值'),
  execution: executionRuleSchema.describe('预算执行率'),
  quantitative: quantitativeRuleSchema.describe('定量指标'),
  special: specialRulesSchema,
  coefficient: z.boolean().describe('按得分系数计分：表里有“得分系数”一列的，得分是否等于分值×系数'),
  qualitativeBands: z.tuple([decimalText, decimalText]).describe('定性三档的两个下限，占分值的比例：["0.8", "0.6"]'),
  notApplicable: z
    .enum(['unscored', 'rescale'])
    .describe('不适用的指标：unscored 不计分；rescale 不计分，其余得分按满分折算'),
  aggregation: z
    .enum(['separate', 'merged'])
    .describe(
      '汇总几个项目时：separate 各项目分别列出；merged 同名的定量指标并成一项，绝对值累加，相对值按预算数加权平均，再比完成值和指标值',
    )
    // The files of the first schema say nothing of it.
    .default('separate'),
  grades: z.array(grade).describe('等级，由好到差；不评等级的为空'),
  indicators: z
    .strictObject({
      fewest: z.int().min(1).describe('计分的指标少于它时提示'),
      heaviestWeight: decimalText.describe('单个指标的分值大于它时提示'),
    })
    .describe('指标的代表性'),
  rehearsal: rehearsalSchema.nullable().describe('预演系统上传后的处理；不知道的为 null'),
  scorePlaces: z.int().min(0).max(4).describe('得分保留几位小数'),
  tolerance: z
    .strictObject({
      score: decimalText.describe('得分相差不超过它算相符'),
      ratePercent: decimalText.describe('执行率（百分数）相差不超过它算相符'),
      money: decimalText.describe('金额相差不超过它算相符'),
    })
    .describe('核对的容差'),
  sources: z
    .strictObject({
      weights: source.describe('分值'),
      unprinted: source.describe('没有印分值的指标'),
      execution: source.describe('预算执行率'),
      quantitative: source.describe('定量指标'),
      reverse: source.describe('反向指标'),
      equal: source.describe('等于类指标'),
      standard: source.describe('标准类指标'),
      zeroTarget: source.describe('指标值为 0'),
      range: source.describe('区间指标'),
      deadline: source.describe('时限指标'),
      special: source.describe('按名称另定的规则'),
      coefficient: source.describe('得分系数'),
      qualitative: source.describe('定性指标'),
      notApplicable: source.describe('不适用的指标'),
      aggregation: source.describe('汇总几个项目').default(SEPARATELY),
      cap: source.describe('得分上限'),
      overCompletion: source.describe('超额完成'),
      grades: source.describe('等级'),
      indicators: source.describe('指标的代表性'),
      rounding: source.describe('取整'),
      note: source.describe('偏差说明'),
    })
    .describe('每项规则的依据'),
});

export type Policy = z.infer<typeof policySchema>;
export type RuleName = keyof Policy['sources'];
/** 依据 of one rule. */
export type Source = Policy['sources'][RuleName];
/** 来历 How a policy came to be known. */
export type Standing = Policy['standing'];
/** 识别 One sign that a form follows the policy. */
export type Sign = Policy['recognition'][number];
