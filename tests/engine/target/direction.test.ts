import { directionOf } from '../../../src/engine/target/direction';
import { parse } from '../../../src/engine/target/parse';
import type { DirectionReading } from '../../../src/engine/target/target';

function direction(text: string, level3 = '', level2 = '', level1 = ''): DirectionReading {
  return directionOf(parse(text, { role: 'target', level2, level3, unitText: '' }), { level1, level2, level3 });
}

test.each([
  ['≥95%', 'positive'],
  ['超过95%', 'positive'],
  ['95%以上', 'positive'],
  ['≤5%', 'reverse'],
  ['控制在48万元以内', 'reverse'],
  ['少于3起', 'reverse'],
  ['=0件', 'equal'],
  ['=100%', 'equal'],
  ['5-8个', 'equal'],
  ['12月底前', 'reverse'],
  ['种薯采购价格不高于市场价', 'reverse'],
  ['支出控制在预算之中', 'reverse'],
  ['不低于上年水平', 'positive'],
])('“%s”自己写明了方向：%s', (text, expected) => {
  expect(direction(text)).toEqual({ direction: expected, inferred: false });
});

test.each([
  ['50人', '培训人数', '数量指标', 'positive'],
  ['100%', '资金到位率', '质量指标', 'positive'],
  ['64万元', '慰问金额', '成本指标', 'reverse'],
  ['64万元', '总成本', '数量指标', 'reverse'],
  ['64万元', '节约成本', '成本指标', 'positive'],
  ['64万元', '带动增收', '经济效益指标', 'positive'],
  ['310.2', '预算控制数', '成本指标', 'reverse'],
  ['310.2', '总投资', '数量指标', 'positive'],
  ['2000元/人', '补助标准', '成本指标', 'standard'],
  ['2000', '燃油补贴标准', '成本指标', 'standard'],
  ['260元/辆', '燃油补贴标准', '成本指标', 'standard'],
  ['3.5元/㎡·月', '单位面积物业费', '成本指标', 'reverse'],
  ['10.5元/平方米', '单位养护成本', '成本指标', 'reverse'],
  ['310元/人', '人均补助费用', '成本指标', 'standard'],
  ['310元', '人均月补助水平', '成本指标', 'standard'],
  ['60人', '编制控制数', '质量指标', 'reverse'],
  ['0.1%', '好差评差评率', '', 'reverse'],
  ['98%', '好差评满意率', '', 'positive'],
  ['30天', '支付时限', '时效指标', 'reverse'],
  ['300天', '开放天数', '数量指标', 'positive'],
  ['5%', '“三公”经费变动率', '质量指标', 'reverse'],
  ['5%', '结余率', '经济效益指标', 'reverse'],
  ['0', '预算调整率', '质量指标', 'reverse'],
  ['2次', '设备故障次数', '质量指标', 'reverse'],
  ['0起', '有效投诉', '社会效益指标', 'reverse'],
  ['0.9%', '森林火灾受害率', '', 'reverse'],
  ['100%', '在职人员控制率', '', 'reverse'],
  ['100%', '投诉办结率', '', 'positive'],
  ['100%', '故障修复率', '', 'positive'],
  ['10%', '事故发生率下降比例', '', 'positive'],
  ['好', '管理水平', '', 'positive'],
])('“%s”没写方向，按“%s”（%s）推断为 %4$s', (text, level3, level2, expected) => {
  expect(direction(text, level3, level2)).toEqual({ direction: expected, inferred: true });
});

test('一级指标是成本时，二级不写成本也是上限', () => {
  expect(direction('64万元', '项目支出', '经济指标', '成本指标').direction).toBe('reverse');
});
