import * as z from 'zod';
import { plainText, decimal, policyFileSchema, type Policy, type Source, type Standing } from '../../src/engine';

const STANDING: Readonly<Record<Standing, string>> = {
  seen: '见到原表或原文',
  'second-hand': '见于转述',
  unverified: '未经核实',
  own: '使用者自定',
};
const EVIDENCE: Readonly<Record<Source['evidence'], string>> = {
  read: '见原文',
  reported: '见转述',
  remembered: '凭记忆，待核对',
  product: '绩评缺省',
  own: '使用者自定',
};
const POSITIVE: Readonly<Record<Policy['quantitative']['positive'], string>> = {
  proportional: '正向 完成值÷指标值',
  stepped: '正向 阶梯扣分',
};
const REVERSE: Readonly<Record<Policy['quantitative']['reverse'], string>> = {
  ratio: '反向 指标值÷完成值',
  'linear-excess': '反向 1−超出÷指标值',
  stepped: '反向 阶梯扣分',
};

/** The JSON schema of a policy file, which explains itself in Chinese. */
export function policySchemaText(): string {
  const schema = { title: '绩评的口径文件', ...z.toJSONSchema(policyFileSchema, { reused: 'ref', io: 'input' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The table of all policies in `docs/policies.md`. */
export function policyList(policies: readonly Policy[]): string {
  const head = '| 编号 | 名称 | 地方 | 来历 | 分值 | 算法 | 分值的依据 |\n| --- | --- | --- | --- | --- | --- | --- |';
  const rows = policies.map(
    (policy) =>
      `| \`${policy.id}\` | ${policy.name} | ${policy.region} | ${STANDING[policy.standing]} | ${weightsText(policy)} | ${formulasText(policy)} | ${sourceText(policy.sources.weights)} |`,
  );
  return (
    [
      '# 口径',
      '由 `npm run docs:policies` 从口径文件生成，请勿手改。数据在 `src/engine/policy/data`，写法见 [policy.schema.json](policy.schema.json)；每条规则的依据由 `jiping policies` 打印。',
      '来历是说怎样知道这个口径的：**见到原表或原文**，**见于转述**，**未经核实**（凭记忆，须由人对照原文）。口径没有写明的规则用绩评的缺省，依据写作“绩评缺省口径”。',
      `<!-- prettier-ignore -->\n${head}\n${rows.join('\n')}`,
    ].join('\n\n') + '\n'
  );
}

function weightsText({ fullMarks, weights }: Policy): string {
  if (decimal(fullMarks).eq(0)) return '不计分';
  const { execution, levels, free } = weights;
  const parts = [
    decimal(execution).gt(0) ? `执行率 ${execution}` : '执行率不计分',
    ...Object.entries(levels).map(([level, weight]) => `${level} ${weight}`),
    ...(decimal(free).gt(0) ? [`自定 ${free}`] : []),
  ];
  return parts.join('、');
}

function formulasText(policy: Policy): string {
  const { quantitative, qualitativeBands, grades, execution, weights } = policy;
  if (decimal(policy.fullMarks).eq(0)) return '只看完成情况';
  const cuts = grades.filter(({ from }) => decimal(from).gt(0)).map(({ from }) => from);
  return [
    POSITIVE[quantitative.positive],
    REVERSE[quantitative.reverse],
    `定性 ${qualitativeBands.map((band) => plainText(decimal(band).times(100))).join('/')}`,
    ...(cuts.length > 0 ? [`等级 ${cuts.join('/')}`] : []),
    ...(execution.base === 'initial' ? ['按年初预算数计执行率'] : []),
    ...(weights.unprinted.from === 'even' ? ['没印的分值平分'] : []),
    ...(weights.unprinted.from === 'scores' ? ['分值由满分的得分反推'] : []),
    ...(policy.special.length > 0 ? [`另定 ${policy.special.flatMap(({ names }) => names[0] ?? []).join('、')}`] : []),
    ...(policy.coefficient ? ['得分＝分值×系数'] : []),
    ...(policy.notApplicable === 'rescale' ? ['不适用的折算'] : []),
    ...(policy.aggregation === 'merged' ? ['汇总时同名指标合并'] : []),
    ...(policy.rehearsal ? ['预演上传'] : []),
  ].join('；');
}

function sourceText({ document, place, evidence }: Source): string {
  return `${[document, place].filter((part) => part !== null).join(' ')}（${EVIDENCE[evidence]}）`;
}
