import { tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';
import type { IndicatorRow } from '../../../src/engine/table/table';

function first(header: readonly Entry[], row: readonly Entry[], merges: readonly string[] = []): IndicatorRow {
  const [indicator] = tableOf([header, row], { merges }).indicators;
  if (!indicator) throw new Error('no indicator');
  return indicator;
}

const SPLIT = ['三级指标', '指标性质', '指标值', '度量单位', '完成值', '得分'];

describe('拆开的年度指标值', () => {
  test('比较符、数值、单位依次拼成一个目标，地址是数值的', () => {
    const { target, unitText } = first(SPLIT, ['覆盖率', '=', 100, '%', 98, 10]);
    expect(target).toMatchObject({ text: '=100%', cell: 'C2' });
    expect(unitText).toBe('%');
  });

  test('列序不同，仍按比较符、数值、单位拼', () => {
    const header = ['三级指标', '计量单位', '指标方向', '指标值', '完成值', '得分'];
    expect(first(header, ['面积', '万亩', '≥', 8, 8, 10]).target?.text).toBe('≥8万亩');
  });

  test('只有指标值和计量单位两列', () => {
    const header = ['三级指标', '指标值', '计量单位', '完成值', '得分'];
    expect(first(header, ['面积', '≥8', '万亩', 8, 10]).target?.text).toBe('≥8万亩');
  });

  test('数值里已有比较符或单位时不重复', () => {
    expect(first(SPLIT, ['覆盖率', '≥', '≥95%', '%', 98, 10]).target?.text).toBe('≥95%');
  });

  test('“定性”“定量”是指标性质，不进目标', () => {
    const indicator = first(SPLIT, ['机制健全性', '定性', '健全', '/', '健全', 5]);
    expect(indicator).toMatchObject({ nature: '定性', unitText: '' });
    expect(indicator.target?.text).toBe('健全');
    expect(first(SPLIT, ['人次', '定量指标', 100, '人次', 100, 5])).toMatchObject({ nature: '定量指标' });
  });

  test.each([
    ['正向指标', '100人次', '≥100人次'],
    ['反向', 40, '≤40'],
    ['大于等于', '98%', '≥98%'],
    ['等于', 5, '=5'],
    ['反向', '≤40', '≤40'],
    ['正向', '健全', '健全'],
    ['反向', '12月底前', '12月底前'],
  ])('方向列写“%s”，数 %s 读作“%s”', (sign, value, target) => {
    const header = ['三级指标', '指标方向', '指标值', '完成值', '得分'];
    expect(first(header, ['甲', sign, value, 1, 5]).target?.text).toBe(target);
  });

  test.each([
    ['2023年12月底前', '时间', ''],
    ['良', '级', '级'],
    ['1:3', '比例', ''],
    ['达到20', '个', '个'],
  ])('“%s”后面不接“%s”，除非末尾是数', (value, unit, unitText) => {
    const indicator = first(SPLIT, ['甲', '定性', value, unit, 1, 5]);
    expect(indicator.target?.text).toBe(value === '达到20' ? '达到20个' : value);
    expect(indicator.unitText).toBe(unitText);
  });

  test('没有填数值时目标是空的', () => {
    expect(first(SPLIT, ['覆盖率', '≥', null, '%', 98, 10]).target?.text).toBe('');
  });

  test('异体比较符照样认', () => {
    expect(first(SPLIT, ['覆盖率', '≧', 95, '%', 98, 10]).target?.text).toBe('≧95%');
  });

  test('“年度指标值”横跨三列而没有下一行表头', () => {
    const header = ['三级指标', '年度指标值', null, null, '完成值', '得分'];
    const indicator = first(header, ['覆盖率', '≥', 95, '%', 98, 10], ['B1:D1']);
    expect(indicator.target).toMatchObject({ text: '≥95%', cell: 'C2' });
  });

  test('“年度指标值”横跨三列、下面也合并时是一格', () => {
    const header = ['三级指标', '年度指标值', null, null, '完成值', '得分'];
    const indicator = first(header, ['覆盖率', '≥95%', null, null, 98, 10], ['B1:D1', 'B2:D2']);
    expect(indicator.target).toMatchObject({ text: '≥95%', cell: 'B2' });
  });

  test('拼好的文字若只是一个数，就有数', () => {
    expect(first(SPLIT, ['覆盖率', null, 95, '%', 98, 10]).target?.number?.toFixed()).toBe('0.95');
    expect(first(SPLIT, ['覆盖率', '≥', 95, '%', 98, 10]).target?.number).toBeNull();
  });
});
