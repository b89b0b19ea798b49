import type { RateName, RateTrace } from './rate';

/** How each rate is defined, and where from. */
export const RATE_SOURCES: Readonly<Record<RateName, RateTrace['source']>> = {
  attainment: {
    document: '四川部门预算项目绩效分析的写法',
    place: null,
    rule: '达到目标的指标个数 ÷ 指标个数；报告只印数，不写算法',
    evidence: 'product',
  },
  'budget-completion': {
    document: '财预〔2020〕10号',
    place: '附件1',
    rule: '全年执行数 ÷ 全年预算数',
    evidence: 'reported',
  },
  'spending-control': {
    document: '四川部门预算项目绩效分析的写法',
    place: null,
    rule: '实际支出 ÷ 批复预算（有年初预算数的用年初预算数），不超过 100% 为受控；报告只印数，不写算法',
    evidence: 'product',
  },
  balance: {
    document: '四川人员类项目自评表',
    place: '指标“结余率”',
    rule: '结余数 ÷ 预算数',
    evidence: 'read',
  },
  'of-budget': { document: '部门决算公开说明', place: null, rule: '支出决算 ÷ 全年（调整）预算', evidence: 'read' },
  'of-initial': { document: '部门决算公开说明', place: null, rule: '支出决算 ÷ 年初预算', evidence: 'read' },
  growth: {
    document: '部门决算公开说明；湖南部门整体支出绩效评价指标',
    place: '“三公经费”变动率',
    rule: '（本年 − 上年）÷ 上年',
    evidence: 'read',
  },
  share: { document: '部门决算公开说明', place: null, rule: '本项支出 ÷ 支出合计', evidence: 'read' },
  'staff-control': {
    document: '湖南部门整体支出绩效评价指标',
    place: '在职人员控制率',
    rule: '在职人员数 ÷ 编制数，不超过 100% 为受控',
    evidence: 'read',
  },
};
