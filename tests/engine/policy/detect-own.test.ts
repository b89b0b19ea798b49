import {
  asDetected,
  evaluate,
  openOwnPolicy,
  policyById,
  say,
  type Policy,
  type TableEvaluation,
} from '../../../src/engine';
import type { OwnPolicy } from '../../../src/engine/policy/own/own-policy';
import { gridOf, type Entry } from '../../support/grid-of';

const base = policyById('mof-2020') as Policy;

const own = (id: string, output: string, benefit: string, others: object = {}): OwnPolicy =>
  openOwnPolicy({
    id,
    basedOn: 'mof-2020',
    keepsSources: true,
    name: `口径 ${id}`,
    nameEn: id,
    region: '某市',
    regionEn: 'A city',
    standing: 'own',
    recognition: [],
    weights: {
      ...base.weights,
      levels: { 产出指标: output, 效益指标: benefit, 满意度指标: '10' },
      alternatives: [],
    },
    ...others,
    sources: {},
  });

function tableOf(output: number, benefit: number, policies: readonly OwnPolicy[]): TableEvaluation {
  const rows: Entry[][] = [
    ['项目支出绩效自评表（2023年度）'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 10, 10, 10, 10, '100%', 10],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '走访户数', '≥100户', '100户', output, output],
    ['效益指标', '社会效益指标', '覆盖率', '≥90%', '95%', benefit, benefit],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', '92%', 10, 10],
    ['总分', '', '', '', '', 100, 100],
  ];
  const [table] = evaluate(gridOf(rows), { ...asDetected, own: policies }).tables;
  if (!table) throw new Error('no table');
  return table;
}

const idOf = (...parts: Parameters<typeof tableOf>): string => tableOf(...parts).policy.id;

test('印的分值正是自定口径的、不是它所据口径的，认作自定口径，理由指到单元格', () => {
  const { policy, basis, detection } = tableOf(60, 20, [own('mine', '60', '20')]);
  expect([policy.id, basis]).toEqual(['mine', 'detected']);
  const [first, second] = detection.reasons.map(({ text }) => say(text, 'zh-CN'));
  expect(first).toContain('分值与自定口径“口径 mine”相同');
  expect(second).toBe('一级指标“产出指标”为 60 分（A5）');
});

test('分值和所据的口径一样，只改了别的，还是用所据的口径', () => {
  expect(idOf(50, 30, [own('bands', '50', '30', { qualitativeBands: ['0.9', '0.7'] })])).toBe('mof-2020');
});

test('分值只对上一部分、两个自定口径都对得上、所据的不是认出的口径，都不用自定口径', () => {
  expect(idOf(60, 20, [own('mine', '60', '20'), own('other', '60', '20')])).toBe('mof-2020');
  expect(idOf(65, 15, [own('mine', '60', '20')])).toBe('mof-2020');
  const rooted = { ...own('mine', '60', '20'), base: policyById('sichuan') };
  expect(idOf(60, 20, [rooted])).toBe('mof-2020');
});

test('没有自定口径的，照旧', () => {
  expect(idOf(60, 20, [])).toBe('mof-2020');
});
