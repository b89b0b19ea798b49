import type { ScoredIndicator } from '../scoring/scored';
import { indicatorName } from './indicator-name';
import { namesOf } from './names-of';

interface Subject {
  /** Levels 1 and 2. */
  readonly labels: string;
  readonly name: string;
  readonly target: ScoredIndicator['target'];
  /** What target and actual say. */
  readonly values: string;
}

const GOOD = /提升|提高|促进|改善|增强|传承|长远|发展|带动/;
const HARM = /负面|不利|损失|投诉|污染|排放|占用|影响.{0,4}控制|扰民|能耗/;

/** Names of ratios that say how well it was done; 覆盖率, 参保率 and many more say how much, and regions list them under 数量. */
const SHARE_DONE_WELL =
  /合格|准确|达标|优良|优秀|优质|完好|通过|正常|成活|合规|符合|差错|误差|失误|故障|一致|真实|有效|治愈|支出|支付|执行/;

const RULES: readonly (readonly [(subject: Subject) => boolean, string])[] = [
  [({ labels, name }) => !/满意|履职效益|公平/.test(labels) && name.endsWith('满意度'), '满意度指标'],
  [
    ({ labels, name, target, values }) =>
      labels.includes('满意') &&
      !/满意|认可|好评|评价|评议|投诉|调查|测评|指标$/.test(name) &&
      target.kind === 'text' &&
      !values.includes('满意'),
    '效益指标',
  ],
  [
    ({ labels, name, target }) =>
      labels.includes('数量') && dimensionOf(target) === 'ratio' && SHARE_DONE_WELL.test(name),
    '质量指标',
  ],
  [({ labels, target }) => labels.includes('数量') && dimensionOf(target).startsWith('money.per_'), '成本指标'],
  [
    ({ labels, name }) =>
      labels.includes('质量') && /购买|购置|采购/.test(name) && !/率|合格|质量|验收|达标|标准|规范/.test(name),
    '数量指标',
  ],
  [({ labels, name }) => labels.includes('时效') && /(?:准确|合格|达标|覆盖|合规)率$/.test(name), '质量指标'],
  [({ labels, name }) => labels.includes('经济效益') && /权益|幸福|和谐|稳定|获得感/.test(name), '社会效益指标'],
  [({ labels, name }) => labels.includes('生态效益') && /成本|经费|资金/.test(name), '成本指标'],
  [
    ({ labels, name, values }) => /(?:社会|生态环境)成本/.test(labels) && GOOD.test(name + values) && !HARM.test(name),
    '效益指标',
  ],
  [({ labels, name }) => labels.includes('经济成本') && /效率$|效益$/.test(name), '效益指标'],
];

/** The category that an indicator belongs to by its name and values, where that is not the one it stands in; else null. */
export function categorySuggestion({ row, target }: ScoredIndicator): string | null {
  const { level1, level2 } = namesOf(row);
  const values = `${row.target?.text ?? ''}${row.actual?.text ?? ''}`;
  const subject = { labels: level1 + level2, name: indicatorName(row), target, values };
  return subject.labels === '' ? null : (RULES.find(([applies]) => applies(subject))?.[1] ?? null);
}

function dimensionOf(target: ScoredIndicator['target']): string {
  return target.kind === 'quantity' ? (target.unit?.dimension ?? '') : '';
}
