import { endsWithCounted } from './counted';
import { operatorBefore } from './operator';
import type { Operator } from './target';
import { WordsAtEnd } from './words-at-end';

/** What stands before a figure: the operators, in the order of the text. */
export interface Lead {
  readonly operators: readonly Operator[];
  /** 控制在: a ceiling where no other word gives an operator. */
  readonly ceiling: boolean;
  /** The span of time in which it is counted anew: 月 of `每月2次`; '' where none is named. */
  readonly each: string;
}

/** Words that introduce a figure and add nothing to it. */
const INTRODUCING =
  '完成 已完成 实际完成 共完成 全年完成 累计完成 计划完成 预计完成 实现 达到 已达到 达到了 达 实际 实际为 共 共计 合计 累计 总计 约 约为 大约 近 有 ' +
  '计划 预计 力争 确保 保证 保持 保持在 稳定在 维持在 人民币 全年 全年共 已 总 将近 接近 均 均为 均达 都 全部 总体 占 + ';
/** What is done with what is counted. None of them says that less is good: 下降5% and 增长5% must not read alike. */
const DOING =
  '培训 举办 开展 组织 建设 建成 新建 改建 改造 修建 维修 购置 采购 发放 慰问 资助 帮扶 救助 服务 覆盖 印发 印制 制作 编制 出版 召开 巡查 抽检 检测 ' +
  '检查 督查 督导 调研 审计 评审 演练 宣讲 培养 引进 招聘 招录 扶持 奖励 表彰 发布 发表 收集 征集 清理 清运 清淤 绿化 栽植 补植 铺设 架设 硬化 建立 成立 设立 制定 增收 ' +
  '监测 种植 养殖 补贴 补助 受理 办理 处理 接待 走访 宣传 安装 更换 新增 带动 惠及 受益 参加 参与 支出 支付 投入 拨付 安排 发生 增长 提高 提升 增加 ' +
  '同比 环比 较上年 比上年 较去年 比去年 人均 户均 年均 月均 平均';
const WORDS = new WordsAtEnd(`${INTRODUCING}${DOING}`.split(' '));
const EACH = /每\p{Script=Han}{1,3}$/u;
const EACH_SPAN = /^每个?(年|半年|季度|季|月)$/;

/** A label that repeats the indicator's name: it ends with what is measured. */
const MEASURED =
  '率 度 比例 占比 比重 成本 投资 经费 资金 金额 金 总额 总量 费用 费 支出 收入 产值 补助 补贴 标准 人数 人次 人员 人口 群众 职工 学生 户数 数量 个数 次数 ' +
  '件数 批次 面积 里程 长度 周期 工期 期 期限 时限 时间 时长 天数 年限 岗位 就业 评分 得分 事故 投诉 案件 事件 问题 误差 偏差 之日起 后';
const LABEL = new RegExp(`^[^\\d,;。!?()]{0,16}(?:${MEASURED.replaceAll(' ', '|')})(?:为|是|:)?$`);

/** What turns a figure into one of another kind: less of something, a rank, what is left or still missing. */
const OTHERWISE = /下降|降低|减少|压减|缩短|节约|[未不无没缺欠差剩余第前后较比每]|其中/;

/** Reads what stands before a figure; null where it says something of its own (`维护`224名…). */
export function readLead(head: string): Lead | null {
  const operators: Operator[] = [];
  let ceiling = false;
  let each = '';
  let rest = head;
  while (rest !== '') {
    const peeled = operatorBefore(rest);
    const word = peeled ? undefined : introduction(rest);
    if (peeled?.soft) ceiling = true;
    else if (peeled) operators.unshift(peeled.operator);
    else if (word === undefined) return isLabel(rest) ? { operators, ceiling, each } : null;
    else each = EACH_SPAN.exec(word)?.[1] ?? each;
    rest = peeled ? peeled.rest : rest.slice(0, -(word?.length ?? 0));
  }
  return { operators, ceiling, each };
}

/** How the figure is known: `经调查,满意度为`. */
const ACCORDING = /^经[^\d,;。!?()]{1,8},/;

function isLabel(head: string): boolean {
  const text = head.replace(ACCORDING, '');
  return text === '' || LABEL.test(text) || (endsWithCounted(text) && !OTHERWISE.test(text));
}

function introduction(head: string): string | undefined {
  return WORDS.of(head) ?? EACH.exec(head)?.[0];
}
