import * as z from 'zod';
import { decimalText } from './decimal-text';

/** 识别 By which words of a form a policy is recognised; blanks and the width of brackets do not count. */
export const recognitionSchema = z
  .array(
    z.strictObject({
      in: z
        .enum(['title', 'header', 'level1', 'level2', 'level3', 'label', 'funds', 'money-unit', 'total', 'footnote'])
        .describe(
          '看哪里：title 标题；header 指标块表头；level1、level2、level3 各级指标名；label 指标以上、以下的各个栏目（项目名称、年度绩效目标1……）；' +
            'funds 资金块的标题、表头和行名；money-unit 金额单位；total 总分行；footnote 表注',
        ),
      words: z.array(z.string().min(1)).min(1).describe('其中任何一个出现就算；除 money-unit 要整个相同外，包含即可'),
      weight: decimalText
        .optional()
        .describe('还要求那一块（level1、level2、funds、label）的分值等于它：括号里印的，没有印的为其下各指标之和'),
      absent: z.literal(true).optional().describe('写 true 时反过来：哪里都没有出现才算，如表头没有“分值”'),
      points: z.int().min(-10).max(10).describe('这一条说明多少：10 足以认定，3 一般，1 略有帮助，负数是反证'),
    }),
  )
  .describe(
    '认出这个口径的特征；各条分值相加，不低于 10 的才认定。财政部口径是各地的底：别的口径够 10 分就用别的，几个口径相差不到 2 分算分不清',
  );
