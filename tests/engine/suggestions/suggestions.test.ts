import { evaluate } from '../../../src/engine/evaluate';
import { say } from '../../../src/engine/message/phrase';
import { suggest } from '../../../src/engine/suggestions/suggest';
import { FIELDS, targetOf } from '../../../src/engine/suggestions/suggestion';
import { suggestions } from '../../../src/engine/suggestions/suggestions';
import { gridOf } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** Findings that a list of indicators without the rest of a form can not avoid. */
const OF_THE_WHOLE = new Set(['JX001', 'JX002', 'JX046', 'JX047', 'JX048']);

/** The indicators of a field in one table, each met exactly. */
function tableOf(field: string) {
  const rows = suggest('', field as (typeof FIELDS)[number]).map((one) => [
    ...[one.level1, one.level2, one.name, targetOf(one), `${one.value}${one.unit}`, 10, 10, ''],
  ]);
  const total = ['总分', null, null, null, null, 10 * rows.length, 10 * rows.length];
  return evaluate(gridOf([['项目支出绩效自评表'], ['（2024年度）'], HEADER, ...rows, total]), POLICY);
}

test('指标库：一百二十来条，每个领域都有，编号和名称不重复', () => {
  expect(suggestions.length).toBeGreaterThanOrEqual(110);
  expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
  expect(new Set(suggestions.map(({ field, name }) => field + name)).size).toBe(suggestions.length);
  expect(suggestions.filter(({ evidence }) => evidence.length < 3)).toEqual([]);
});

test.each(FIELDS)('“%s”的指标凑得成一张表：数量、质量、时效、成本、效益、满意度都有', (field) => {
  const kinds = suggest('', field).map(({ level1, level2 }) => (level1 === '产出指标' ? level2 : level1));
  expect(new Set(kinds)).toEqual(new Set(['数量指标', '质量指标', '时效指标', '成本指标', '效益指标', '满意度指标']));
});

test.each(FIELDS)('“%s”的指标：指标值读得出，方向相符，自己的核对没有发现', (field) => {
  const { tables } = tableOf(field);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  const wanted = suggest('', field);
  expect(table?.indicators.map(({ status }) => status)).toEqual(wanted.map(() => 'scored'));
  expect(table?.indicators.map(({ score }) => score?.toFixed())).toEqual(wanted.map(() => '10'));
  const found = table?.findings.filter(({ code }) => !OF_THE_WHOLE.has(code)) ?? [];
  expect(found.map(({ code, cell, message }) => `${code} ${cell} ${say(message, 'zh-CN')}`)).toEqual([]);
});

test.each(FIELDS)('“%s”的指标：好于指标值的得满分，差于指标值的扣分', (field) => {
  const wanted = suggest('', field);
  for (const better of [true, false]) {
    const rows = wanted.map((one) => {
      const step = Number(one.value) * 0.1;
      const up = one.direction === 'reverse' ? !better : better;
      const actual = Number((Number(one.value) + (up ? step : -step)).toFixed(4));
      return [one.level1, one.level2, one.name, targetOf(one), `${actual}${one.unit}`, 10, null, ''];
    });
    const [table] = evaluate(gridOf([HEADER, ...rows, ['总分', null, null, null, null, 10]]), POLICY).tables;
    const scores = table?.indicators.map(({ score }, index) => [wanted[index]?.name, score?.eq(10)]);
    const plain = scores?.filter((_, index) => wanted[index]?.direction !== 'equal');
    expect(plain).toEqual(wanted.filter(({ direction }) => direction !== 'equal').map(({ name }) => [name, better]));
  }
});

test('按名称、领域、级别的字找，几个词都要有', () => {
  expect(suggest('满意度').every(({ level2 }) => level2 === '服务对象满意度指标')).toBe(true);
  expect(suggest('培训 成本').map(({ name }) => name)).toEqual(['人均每天培训费用']);
  expect(suggest('演出', '应急')).toEqual([]);
  expect(suggest('  ')).toHaveLength(suggestions.length);
  expect(suggest('没有这种指标')).toEqual([]);
});
