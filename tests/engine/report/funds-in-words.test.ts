import { inRoads } from './roads';

const RIGHT = [
  '项目年初预算860万元，年中追加52.4万元，调整后预算912.4万元。',
  '截至2023年12月31日，项目实际支出887.65万元，执行率97.29%，结余24.75万元，资金使用率97.29%。',
  '农村公路日常养护补助全年预算912.4万元，设置三级指标7个，7项绩效指标均按要求自评。',
] as const;

test.each(RIGHT)('与表相同的资金和个数不报：%s', (text) => {
  expect(inRoads(text)).toEqual([]);
});

test.each([
  [RIGHT[0], '调整后预算912.4万元', '调整后预算921.4万元', 'JX064 E5: 921.4万元 → 912.4万元'],
  [RIGHT[0], '调整后预算912.4万元', '调整后预算912.4元', 'JX064 E5: 912.4元 → 912.4万元'],
  [RIGHT[1], '实际支出887.65', '实际支出878.65', 'JX064 F5: 878.65万元 → 887.65万元'],
  [RIGHT[1], '结余24.75', '结余27.45', 'JX071 E5: 27.45万元 → 24.75万元'],
  [RIGHT[1], '使用率97.29%', '使用率92.79%', 'JX062 H5: 92.79% → 97.29%'],
  [RIGHT[2], '预算912.4万元', '预算921.4万元', 'JX064 E5: 921.4万元 → 912.4万元'],
  [RIGHT[2], '三级指标7个', '三级指标8个', 'JX066 D7: 8 → 7'],
])('与表不同的资金和个数：%s %s→%s', (text, right, wrong, finding) => {
  expect(inRoads(text.replace(right, wrong))).toContain(finding);
});

test('一句话说几项绩效指标都怎样，数的是全部', () => {
  expect(inRoads('8项绩效指标均按要求自评。')).toEqual(['JX066 D7: 8 → 7']);
  expect(inRoads('产出方面，4项绩效指标均按要求自评；设置效益类三级指标1个。')).toEqual([]);
});

test('年初预算减全年预算是调减', () => {
  const text = '年初预算60万元，调减5万元，全年预算55万元。';
  expect(inRoads(text).filter((line) => line.startsWith('JX071'))).toEqual([]);
  expect(inRoads(text.replace('调减5', '调减6'))).toContain('JX071: 6万元 → 5万元');
});

test('“三公”经费一节里的预算和支出不是项目的', () => {
  expect(inRoads('（二）“三公”经费。全年预算10万元，实际支出8.65万元，比上年减少0.85万元，下降8.95%。')).toEqual([]);
  expect(inRoads('（二）资金情况。全年预算10万元。')).toEqual(['JX064 E5: 10万元 → 912.4万元']);
});

test('上年结转的钱不是今年的结余', () => {
  expect(inRoads('2022年结转资金1280万元已于2023年6月底前支付完毕。')).toEqual([]);
  expect(inRoads('2023年结转资金1280万元。')).toEqual(['JX071 E5: 1280万元 → 24.75万元']);
});

test('上年结转的是今年的钱，后面的数照样与表比', () => {
  const text = '项目年初预算860万元，上年结转52.4万元，全年预算数912.4万元。';
  expect(inRoads(text)).toEqual([]);
  expect(inRoads(text.replace('912.4', '921.4'))).toEqual(['JX064 E5: 921.4万元 → 912.4万元']);
});

test.each(['7个三级指标中，5个完成，2个未完成。', '设置三级指标7个，5个完成年初目标，2个未完成。'])(
  '个数写在前面的，完成的和没有完成的相加是全部：%s',
  (text) => {
    expect(inRoads(text)).toEqual([]);
    expect(inRoads(text.replace('5个', '6个'))).toEqual(['JX066: 7 → 6+2=8']);
  },
);
