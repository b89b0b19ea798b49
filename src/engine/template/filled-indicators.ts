/** What the sample says of an indicator, office and figures made up. */
export interface FilledIndicator {
  readonly name: string;
  /** '' for a qualitative indicator, whose value is a text. */
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
  /** Without the unit. */
  readonly actual: string;
  /** Share of the marks that it earned, a decimal text. */
  readonly share: string;
  readonly note: string;
}

const MET = { share: '1', note: '' };

/** A target of which a twentieth is missing, because the money was not spent to the end. */
const NEARLY_SPENT = {
  sign: '=',
  value: '100',
  unit: '%',
  actual: '95.25',
  share: '0.9525',
  note: '工程结算余款15.2万元，结转下年支付，已列入次年第一季度用款计划。',
};

/** The indicators of the sample: the upkeep of country roads in a year. */
export const FILLED = {
  length: { ...MET, name: '养护里程', sign: '≥', value: '120', unit: '公里', actual: '126' },
  bridges: { ...MET, name: '维修桥涵数量', sign: '≥', value: '15', unit: '座', actual: '15' },
  lateBridges: {
    name: '维修桥涵数量',
    sign: '≥',
    value: '15',
    unit: '座',
    actual: '12',
    share: '0.8',
    note: '少修3座，原因是汛期推迟开工；已排入次年3月的施工计划，由养护股督办。',
  },
  quality: { ...MET, name: '工程验收合格率', sign: '≥', value: '98', unit: '%', actual: '100' },
  onTime: { ...MET, name: '养护任务按期完成率', sign: '≥', value: '95', unit: '%', actual: '100' },
  response: { ...MET, name: '报修响应时间', sign: '≤', value: '48', unit: '小时', actual: '36' },
  cost: { ...MET, name: '每公里养护成本', sign: '≤', value: '2.5', unit: '万元/公里', actual: '2.38' },
  complaints: { ...MET, name: '施工扰民投诉件数', sign: '≤', value: '3', unit: '件', actual: '1' },
  spill: { ...MET, name: '施工污水直排次数', sign: '=', value: '0', unit: '次', actual: '0' },
  transport: { ...MET, name: '沿线农产品运输成本降幅', sign: '≥', value: '5', unit: '%', actual: '6.2' },
  residents: { ...MET, name: '受益群众人数', sign: '≥', value: '3000', unit: '人', actual: '3560' },
  green: { ...MET, name: '养护路段绿化率', sign: '≥', value: '90', unit: '%', actual: '92' },
  lasting: { ...MET, name: '村级管护员到岗率', sign: '≥', value: '95', unit: '%', actual: '98' },
  mechanism: { ...MET, name: '长效管护机制', sign: '', value: '建立健全', unit: '', actual: '达成年度指标' },
  satisfaction: { ...MET, name: '沿线群众满意度', sign: '≥', value: '90', unit: '%', actual: '93' },
  progress: { ...NEARLY_SPENT, name: '债券资金支出进度' },
  spending: { ...NEARLY_SPENT, name: '资金支出率' },
  inspections: { ...MET, name: '专项检查次数', sign: '≥', value: '4', unit: '次', actual: '4' },
} as const satisfies Readonly<Record<string, FilledIndicator>>;
