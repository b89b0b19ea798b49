import { inRoads } from './roads';

test('用顿号列出的几部分到分号为止', () => {
  const text = '全年保障低保对象12360人，其中城市2280人、农村10080人；新增865人，退出1024人。';
  expect(inRoads(text)).toEqual([]);
  expect(inRoads(text.replace('10080', '10800'))).toEqual(['JX070: 12360人 → 13080人']);
});

test('几部分之和写在后面的，不与前面的预算比', () => {
  const text = '资金主要用于：公路养护126万元、桥梁检测160万元、标志标线58万元，合计支出344万元。';
  expect(inRoads(`2023年申请资金360万元，${text}`)).toEqual([]);
  expect(inRoads(`2023年申请资金360万元，${text.replace('344', '334')}`)).toEqual(['JX070: 360万元 → 344万元']);
});

test('其中一个小项目的执行率，按它自己的预算和支出算', () => {
  const text = '其中桥梁检测预算500万元，支出486万元，执行率97.2%。';
  expect(inRoads(text)).toEqual([]);
  expect(inRoads(text.replace('97.2', '92.7'))).toEqual(['JX062: 92.7% → 97.20%']);
});

test('分号后面又说全年预算的，照样与表比', () => {
  const text = '2023年初预算860万元，其中中央资金500万元、县级资金360万元；全年预算912.4万元。';
  expect(inRoads(text)).toEqual([]);
  expect(inRoads(text.replace('912.4', '921.4'))).toEqual(['JX064 E5: 921.4万元 → 912.4万元']);
  expect(inRoads('2023年初预算680万元。')).toEqual(['JX064 D5: 680万元 → 860万元']);
});
