import { inRoads } from './roads';

const BODY = '一、项目概况\n农村公路日常养护补助项目年初预算860万元。';

test('标题里是别的项目的名称，正文说的是表里的项目', () => {
  const title = '某县交通运输局2023年度校园安防设施项目绩效自评报告';
  expect(inRoads(`${title}\n${BODY}`)).toEqual(['JX068 warning B2: 校园安防设施 → 农村公路日常养护补助']);
});

test.each([
  '某县交通运输局2023年度农村公路养护项目绩效自评报告',
  '某县交通运输局2023年度项目支出绩效自评报告',
  '某县公路事务中心项目绩效自评报告',
  '2023年度绩效自评报告',
])('标题说的就是它，或者没有说项目：%s', (title) => {
  expect(inRoads(`${title}\n${BODY}`)).toEqual([]);
});
