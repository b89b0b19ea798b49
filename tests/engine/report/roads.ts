import { sheetOf } from '../../support/sheet-of';
import { findingsIn } from './report-findings';

/** A project whose report is written in the words of a county, not in ours. */
const FORM = sheetOf(`
2023年度项目支出绩效自评表
项目名称 | 农村公路日常养护补助
主管部门 | 某县交通运输局
项目资金(万元) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 860 | 912.4 | 887.65 | 10 | 97.29% | 9.73
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 村道安防工程里程 | ≥56公里 | 58.3公里 | 15 | 15 |
 | | 数量指标 | 新建错车道数量 | ≥40处 | 36处 | 10 | 9 | 征地滞后
 | | 时效指标 | 工程按期完工率 | ≥95% | 92.31% | 15 | 14.57 | 一个标段跨年
 | | 成本指标 | 亩均占地补偿 | ≤3500元/亩 | 3480元/亩 | 10 | 10 |
 | 效益指标 | 社会效益指标 | 培训养护人员 | ≥200人次 | 238人次 | 30 | 30 |
 | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93.6% | 5 | 5 |
 | | 服务对象满意度指标 | 驾驶员满意度 | ≥85% | 88% | 5 | 5 |
总分 | | | | | | 100 | 98.3 |
`);

/** What a report says against the table of the roads. */
export function inRoads(text: string): string[] {
  return findingsIn(text, { 养护: FORM });
}
