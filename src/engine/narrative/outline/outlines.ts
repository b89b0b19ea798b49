import type { Outline } from './outline';
import type { OutlineId } from './outline-id';

const OTHER = { heading: '其他需要说明的情况', asks: ['other'] } as const;

/** 提纲 The outlines by their letter. Headings as their sources have them; the numbers are made when a report is written. */
export const outlines: Readonly<Record<OutlineId, Outline>> = {
  A: {
    id: 'A',
    name: '财政部参考提纲',
    source: '财预〔2020〕10号附件3《项目支出绩效评价报告（参考提纲）》',
    sections: [
      {
        heading: '基本情况',
        sections: [
          { heading: '项目概况', carries: ['basics'], asks: ['background', 'content'] },
          { heading: '资金安排和使用情况', carries: ['funds'], table: 'funds' },
          { heading: '项目绩效目标', carries: ['goals'] },
        ],
      },
      { heading: '绩效评价工作开展情况', asks: ['organisation', 'process'] },
      {
        heading: '综合评价情况及评价结论',
        carries: ['conclusion', 'dimension-scores'],
        table: 'indicators',
      },
      { heading: '绩效评价指标分析', divided: true },
      {
        heading: '主要经验及做法、存在的问题及原因分析',
        sections: [
          { heading: '主要经验及做法', asks: ['experience'] },
          { heading: '存在的问题及原因分析', carries: ['problems'] },
        ],
      },
      { heading: '有关建议', carries: ['measures'] },
      OTHER,
    ],
  },
  B: {
    id: 'B',
    name: '项目自评报告（西藏林芝）',
    source: '西藏林芝市项目支出绩效自评报告',
    sections: [
      {
        heading: '项目基本情况',
        sections: [
          { heading: '项目背景', asks: ['background'] },
          { heading: '主要内容及实施情况', carries: ['basics'], asks: ['content'] },
          { heading: '资金投入使用', carries: ['funds'] },
          { heading: '预期总体目标及完成情况', carries: ['goals'] },
        ],
      },
      { heading: '绩效自评工作组织情况', asks: ['organisation', 'process'] },
      {
        heading: '绩效指标分析情况',
        sections: [
          { heading: '自评分数', carries: ['conclusion', 'dimension-scores'], table: 'indicators' },
          { heading: '评价指标分析', divided: true },
        ],
      },
      { heading: '改进意见（计划）', carries: ['problems', 'measures'] },
      OTHER,
    ],
  },
  C: {
    id: 'C',
    name: '部门整体自评报告（西藏林芝）',
    source: '西藏林芝市部门整体支出绩效自评报告',
    sections: [
      {
        heading: '部门基本情况',
        sections: [
          { heading: '部门概况', carries: ['basics'], asks: ['duties', 'structure'] },
          { heading: '年度重点工作任务', asks: ['tasks'] },
          { heading: '部门支出情况', carries: ['funds'], asks: ['operating-costs'] },
          { heading: '部门绩效目标', carries: ['goals'] },
        ],
      },
      { heading: '绩效自评结论', carries: ['conclusion', 'dimension-scores'], table: 'indicators' },
      { heading: '绩效自评分析', divided: true },
      { heading: '存在的问题、原因及改进措施', carries: ['problems', 'measures'] },
      OTHER,
    ],
  },
  D: {
    id: 'D',
    name: '专项预算项目自评报告（四川）',
    source: '四川省专项预算项目支出绩效自评报告',
    sections: [
      {
        heading: '项目概况',
        sections: [
          { heading: '设立背景', carries: ['basics'], asks: ['background'] },
          { heading: '实施目的', asks: ['purpose'] },
          { heading: '预算安排及分配管理', carries: ['funds'], asks: ['allocation'] },
          { heading: '项目绩效目标设置', carries: ['goals'], table: 'indicators' },
        ],
      },
      {
        heading: '评价实施',
        sections: [
          { heading: '评价目的', asks: ['evaluation-purpose'] },
          { heading: '预设问题及评价重点', asks: ['questions'] },
          { heading: '评价选点', asks: ['samples'] },
          { heading: '评价方法', asks: ['method'] },
          { heading: '评价组织', asks: ['organisation'] },
        ],
      },
      { heading: '绩效分析', divided: true },
      { heading: '评价结论', carries: ['conclusion', 'dimension-scores'] },
      { heading: '存在的主要问题', carries: ['problems'] },
      { heading: '改进建议', carries: ['measures'] },
    ],
  },
  D2: {
    id: 'D2',
    name: '部门整体自评报告（四川）',
    source: '四川省部门整体支出绩效自评报告',
    sections: [
      {
        heading: '部门基本情况',
        sections: [
          { heading: '机构组成', carries: ['basics'], asks: ['structure'] },
          { heading: '机构职能', asks: ['duties'] },
          { heading: '人员概况', asks: ['staff'] },
        ],
      },
      { heading: '部门资金收支情况', carries: ['funds'], table: 'funds' },
      {
        heading: '部门整体绩效分析',
        sections: [
          { heading: '总体目标完成情况', carries: ['goals'] },
          { heading: '绩效指标完成情况', divided: true, table: 'indicators' },
          { heading: '结果应用情况', asks: ['use'] },
        ],
      },
      {
        heading: '评价结论及建议',
        sections: [
          { heading: '评价结论', carries: ['conclusion', 'dimension-scores'] },
          { heading: '存在问题', carries: ['problems'] },
          { heading: '改进建议', carries: ['measures'] },
        ],
      },
    ],
  },
  E: {
    id: 'E',
    name: '带摘要的自评报告（武汉）',
    source: '武汉市项目支出绩效自评报告',
    sections: [
      { heading: '摘要', numbered: false, carries: ['abstract'] },
      {
        heading: '项目基本情况',
        sections: [
          { heading: '项目概况', carries: ['basics'], asks: ['background', 'content'] },
          { heading: '项目经费来源和使用情况', carries: ['funds'] },
          { heading: '项目绩效目标', carries: ['goals'] },
        ],
      },
      {
        heading: '评价结论',
        carries: ['conclusion', 'dimension-scores'],
        table: 'indicators',
        divided: true,
      },
      {
        heading: '主要经验及做法、存在的问题和建议',
        sections: [
          { heading: '主要经验及做法', asks: ['experience'] },
          { heading: '存在的问题', carries: ['problems'] },
          { heading: '建议', carries: ['measures'] },
        ],
      },
    ],
  },
  F: {
    id: 'F',
    name: '转移支付自评报告（财政部各地监管局）',
    source: '中央对地方转移支付绩效自评报告（天津、武汉、四川梓潼）',
    sections: [
      {
        heading: '绩效目标分解下达情况',
        sections: [
          { heading: '资金下达情况', carries: ['basics'], asks: ['allocation'] },
          { heading: '绩效目标分解下达情况', asks: ['decomposition'] },
        ],
      },
      {
        heading: '绩效目标完成情况分析',
        sections: [
          { heading: '资金投入情况分析', carries: ['funds'], table: 'funds' },
          { heading: '资金管理情况分析', asks: ['funds-management'] },
          { heading: '总体绩效目标完成情况分析', carries: ['goals'] },
          { heading: '绩效指标完成情况分析', carries: ['conclusion'], divided: true, table: 'indicators' },
        ],
      },
      { heading: '偏离绩效目标的原因和下一步改进措施', carries: ['deviations'] },
      { heading: '绩效自评结果拟应用和公开情况', asks: ['use'] },
      OTHER,
    ],
  },
  G: {
    id: 'G',
    name: '结论在前的自评报告（云南）',
    source: '云南省项目支出绩效自评报告（保山、昌宁）',
    sections: [
      {
        heading: '自评结论',
        sections: [
          { heading: '自评得分', carries: ['conclusion', 'dimension-scores'] },
          { heading: '绩效目标完成情况', carries: ['goals'] },
          { heading: '存在的问题及原因', carries: ['problems'] },
          { heading: '改进措施和建议', carries: ['measures'] },
        ],
      },
      {
        heading: '佐证材料',
        sections: [
          { heading: '项目基本情况', carries: ['basics'], asks: ['background'] },
          { heading: '自评工作情况', asks: ['organisation', 'method'] },
          { heading: '预算执行情况', carries: ['funds'] },
          { heading: '指标完成情况', divided: true, table: 'indicators' },
          { heading: '佐证材料清单', asks: ['evidence'] },
        ],
      },
    ],
  },
  H: {
    id: 'H',
    name: '项目自评报告（湖南）',
    source: '湖南省项目支出绩效自评报告（渌口等）',
    sections: [
      {
        heading: '自评工作开展及项目基本情况',
        sections: [
          { heading: '自评工作开展情况', asks: ['organisation'] },
          { heading: '项目基本情况', carries: ['basics'], asks: ['background', 'content'] },
        ],
      },
      {
        heading: '项目资金和绩效目标完成情况',
        sections: [
          { heading: '资金投入和执行情况', carries: ['funds'] },
          { heading: '资金管理情况', asks: ['funds-management'] },
          { heading: '总体目标完成情况', carries: ['goals'] },
          { heading: '绩效指标完成情况', carries: ['conclusion'], divided: true, table: 'indicators' },
        ],
      },
      { heading: '存在的问题及原因', carries: ['problems'] },
      { heading: '改进措施和建议', carries: ['measures'] },
    ],
  },
  I: {
    id: 'I',
    name: '部门整体自评报告（广东）',
    source: '广东省部门整体支出绩效自评报告',
    sections: [
      {
        heading: '部门基本情况',
        sections: [
          { heading: '部门职能', carries: ['basics'], asks: ['duties'] },
          { heading: '机构设置', asks: ['structure'] },
          { heading: '年度重点工作任务', asks: ['tasks'] },
          { heading: '部门绩效目标', carries: ['goals'] },
          { heading: '部门支出情况', carries: ['funds'] },
        ],
      },
      {
        heading: '绩效自评情况',
        sections: [
          { heading: '自评结论', carries: ['conclusion', 'dimension-scores'], table: 'indicators' },
          { heading: '指标完成情况', divided: true },
        ],
      },
      {
        heading: '存在的问题及改进措施',
        sections: [
          { heading: '存在的问题', carries: ['problems'] },
          { heading: '改进措施', carries: ['measures'] },
        ],
      },
      OTHER,
    ],
  },
};
