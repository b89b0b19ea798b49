import type { FundsRowForm } from '../template-form';

/** What the sample says of its project, office and figures made up. */
export const PROJECT = {
  year: '2024',
  name: '农村公路养护',
  department: '示例县交通运输局',
  unit: '示例县公路养护中心',
  expected: '养护农村公路120公里以上，维修桥涵15座，工程验收合格，沿线群众出行方便、满意。',
  actual: '全年养护农村公路126公里，工程全部验收合格，沿线群众满意度93%。',
} as const;

/** Amounts of the sample in 万元: initial, budget, spent. */
export const MONEY = {
  total: ['320', '320', '304.8'],
  fiscal: ['300', '300', '288'],
  other: ['20', '20', '16.8'],
} as const satisfies Readonly<Record<string, FundsRowForm['amounts']>>;
